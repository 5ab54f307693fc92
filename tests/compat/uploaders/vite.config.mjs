export default {
  base: './',
  // The root's tsconfig names Preact for its own components.
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
  resolve: {
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    dedupe: ['react', 'react-dom', '@tiptap/core', '@tiptap/pm'],
  },
  define: { __VUE_OPTIONS_API__: true, __VUE_PROD_DEVTOOLS__: false, __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false },
  build: { chunkSizeWarningLimit: 5000, modulePreload: false, emptyOutDir: true },
};
