#!/usr/bin/env node
// A stand-in for Prisma's downloaded `schema-engine` binary, chosen by PRISMA_SCHEMA_ENGINE_BINARY.
// It speaks the same command line and JSON-RPC on stdio, but runs the engine's own WebAssembly build
// (npm: @prisma/schema-engine-wasm) over @prisma/adapter-pg, so that nothing is downloaded.
import { parseArguments } from './schema-engine/arguments.mjs';
import { runDatabaseCommand } from './schema-engine/database-command.mjs';
import { serve } from './schema-engine/json-rpc.mjs';

const options = parseArguments(process.argv.slice(2));
if (options.version) console.log('schema-engine-cli wasm');
else if (options.command) process.exitCode = await runDatabaseCommand(options);
else serve(options);
