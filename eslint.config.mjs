export { default } from '@bonemet/config/eslint';
