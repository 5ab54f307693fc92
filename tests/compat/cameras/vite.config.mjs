export default {
  base: './',
  // Old and large bundles are what this folder is for.
  build: { chunkSizeWarningLimit: 2000, reportCompressedSize: false },
};
