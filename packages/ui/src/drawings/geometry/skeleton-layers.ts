import { ARM_BACK, ARM_FRONT, HAND } from './arm';
import { FOOT_BACK, FOOT_FRONT, LEG_BACK, LEG_FRONT } from './leg';
import { HIP_BONE_BACK, HIP_BONE_FRONT, SACRUM_BACK, SACRUM_BACK_FORAMINA, SACRUM_FRONT, SACRUM_FRONT_FORAMINA } from './pelvis';
import { RIBS_BACK_FAR, RIBS_BACK_NEAR, RIBS_FRONT_FAR, RIBS_FRONT_NEAR } from './ribs';
import { both, middle, type Layer } from './shape';
import { CLAVICLE_BACK, CLAVICLE_FRONT, SCAPULA_BACK, SCAPULA_FRONT, STERNUM } from './shoulder';
import { SKULL_BACK, SKULL_BACK_SIDES, SKULL_FRONT, SKULL_FRONT_SIDES } from './skull';
import { SPINE_BACK_ARCHES, SPINE_BACK_PROCESSES } from './spine-back';
import { SPINE_FRONT_BODIES, SPINE_FRONT_PROCESSES } from './spine-front';


/** Painted in this order: whatever comes later lies nearer to the viewer. */
export const SKELETON_LAYERS: Record<'front' | 'back', readonly Layer[]> = {
  front: [
    both(SCAPULA_FRONT, RIBS_FRONT_FAR, SPINE_FRONT_PROCESSES),
    middle(SPINE_FRONT_BODIES),
    both(RIBS_FRONT_NEAR),
    middle(STERNUM),
    both(CLAVICLE_FRONT, HIP_BONE_FRONT),
    middle(SACRUM_FRONT),
    both(SACRUM_FRONT_FORAMINA, LEG_FRONT, FOOT_FRONT, ARM_FRONT, HAND),
    middle(SKULL_FRONT),
    both(SKULL_FRONT_SIDES),
  ],
  back: [
    both(RIBS_BACK_FAR, RIBS_BACK_NEAR, SPINE_BACK_PROCESSES),
    middle(SPINE_BACK_ARCHES),
    both(CLAVICLE_BACK, ARM_BACK, HAND, SCAPULA_BACK, LEG_BACK, FOOT_BACK, HIP_BONE_BACK),
    middle(SACRUM_BACK),
    both(SACRUM_BACK_FORAMINA),
    middle(SKULL_BACK),
    both(SKULL_BACK_SIDES),
  ],
};
