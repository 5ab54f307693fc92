type Route = 'chooser' | 'drop' | 'paste';

/** One way into a widget. */
export interface Flow {
  readonly route: Route;
  /** What a person presses, drops on, or has the caret in. */
  readonly target: string;
  /** The pictures that are handed over together. */
  readonly pictures: readonly string[];
  /** What text the widget takes on this way; why none, otherwise. */
  readonly text: 'file' | 'words' | { readonly none: string };
}

export interface Widget {
  /** Its file in tests/compat/uploaders/src/widgets. */
  readonly page: string;
  readonly subject: string;
  readonly package: string;
  /** It shows each picture that it takes, sooner or later. */
  readonly hasPreviews?: boolean;
  readonly flows: readonly Flow[];
}

const two = ['cat.png', 'dog.jpg'];
const one = ['cat.png'];
const picturesOnly = { none: 'takes pictures only' };
const filesOnly = { none: 'takes files only, and no driver can put a text file on the clipboard' };

const chooser = (target: string, pictures = two, text: Flow['text'] = 'file'): Flow => ({
  route: 'chooser',
  target,
  pictures,
  text,
});
const drop = (target: string, pictures = two, text: Flow['text'] = 'file'): Flow => ({
  route: 'drop',
  target,
  pictures,
  text,
});
/** The name is the clipboard's own: image.png. */
const paste = (target: string, text: Flow['text'] = 'words'): Flow => ({
  route: 'paste',
  target,
  pictures: one,
  text,
});

/** The uploaders and editors, each with every way in that it has. */
export const widgets: readonly Widget[] = [
  {
    page: 'react',
    subject: 'React input, drop and paste handlers',
    package: 'react',
    flows: [chooser('#input'), drop('#drop'), paste('#paste')],
  },
  {
    page: 'vue',
    subject: 'Vue input, drop and paste handlers',
    package: 'vue',
    flows: [chooser('#input'), drop('#drop'), paste('#paste')],
  },
  {
    page: 'react-dropzone',
    subject: 'react-dropzone',
    package: 'react-dropzone',
    flows: [chooser('#drop'), drop('#drop'), paste('#drop', filesOnly)],
  },
  {
    page: 'uppy-dashboard',
    subject: 'Uppy dashboard',
    package: '@uppy/dashboard',
    hasPreviews: true,
    flows: [
      chooser('.uppy-Dashboard-browse'),
      drop('.uppy-Dashboard-AddFiles'),
      paste('.uppy-Dashboard-browse', filesOnly),
    ],
  },
  {
    page: 'uppy-drag-drop',
    subject: 'Uppy drag-drop',
    package: '@uppy/drag-drop',
    flows: [chooser('.uppy-DragDrop-container'), drop('.uppy-DragDrop-container')],
  },
  {
    page: 'dropzone',
    subject: 'Dropzone',
    package: 'dropzone',
    hasPreviews: true,
    flows: [chooser('.dropzone'), drop('.dropzone')],
  },
  {
    page: 'filepond',
    subject: 'FilePond',
    package: 'filepond',
    flows: [chooser('.filepond--label-action'), drop('.filepond--root'), paste('.filepond--label-action', filesOnly)],
  },
  {
    page: 'plupload',
    subject: 'plupload',
    package: 'plupload',
    flows: [chooser('#browse'), drop('#drop')],
  },
  {
    page: 'deep-chat',
    subject: 'deep-chat',
    package: 'deep-chat',
    hasPreviews: true,
    flows: [
      chooser('deep-chat >>> .outside-end'),
      drop('deep-chat >>> #text-input'),
      paste('deep-chat >>> #text-input'),
    ],
  },
  {
    page: 'stream-chat-react',
    subject: 'stream-chat-react',
    package: 'stream-chat-react',
    flows: [chooser('[data-testid="invoke-attachment-selector-button"]'), drop('textarea'), paste('textarea')],
  },
  {
    page: 'quill',
    subject: 'Quill',
    package: 'quill',
    hasPreviews: true,
    flows: [chooser('.ql-image', one, picturesOnly), drop('.ql-editor', two, picturesOnly), paste('.ql-editor')],
  },
  {
    page: 'tiptap',
    subject: 'Tiptap',
    package: '@tiptap/core',
    hasPreviews: true,
    flows: [drop('.ProseMirror', one, picturesOnly), paste('.ProseMirror')],
  },
  {
    page: 'lexical',
    subject: 'Lexical',
    package: 'lexical',
    flows: [drop('.editor'), paste('.editor')],
  },
];
