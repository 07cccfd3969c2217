export * from './dicom-writer';
export * from './make-dicom';
export * from './make-png';
export * from './make-pdf';
