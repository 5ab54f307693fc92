import { table } from './cases.mjs';

/** Windows: the empty document that a popup starts with. The kit's `window` closes them when the case is over. */
const windows = table(
  'a window ',
  {
    'that goes to a page': { slow: true, code: (kit) => kit.steal(open('/blank', '', 'width=400,height=400')) },
    'that never arrives': { slow: true, code: (kit) => kit.steal(open(kit.never, '', 'width=400,height=400')) },
    'that goes to another origin': (kit) => kit.steal(open(kit.other('/blank'), '', 'width=400,height=400')),
    'that gets no content': (kit) => kit.steal(open('/204', '', 'width=400,height=400')),
    'on about:blank': (kit) => kit.steal(open('', '', 'width=400,height=400')),
    'on about:blank#x': (kit) => kit.steal(open('about:blank#x', '', 'width=400,height=400')),
    'with javascript that gives nothing': (kit) => kit.steal(open('javascript:void 0', '', 'width=400,height=400')),
    'with javascript that hands it over': (kit) =>
      void open('javascript:void opener.kit.steal(self)', '', 'width=400,height=400'),
    'on a blob': (kit) =>
      kit.steal(open(URL.createObjectURL(new Blob(['<p>page'], { type: 'text/html' })), '', 'width=400,height=400')),
    'that a form opened': {
      slow: true,
      code: (kit) => {
        const form = kit.put(document.createElement('form'));
        Object.assign(form, { target: 'form-window', action: kit.never });
        form.submit();
        kit.steal(open('', 'form-window'));
      },
    },
    'that a form opened with requestSubmit()': (kit) => {
      const form = kit.put(document.createElement('form'));
      Object.assign(form, { target: 'request-window', action: kit.never });
      form.requestSubmit();
      kit.steal(open('', 'request-window'));
    },
    'that a link opened': (kit) => {
      const link = kit.put(document.createElement('a'));
      Object.assign(link, { target: 'link-window', href: kit.never, rel: 'opener' });
      link.click();
      kit.steal(open('', 'link-window'));
    },
    'that a link opened by a made-up click': (kit) => {
      const link = kit.put(document.createElement('a'));
      Object.assign(link, { target: 'click-window', href: kit.never, rel: 'opener' });
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      kit.steal(open('', 'click-window'));
    },
    'that document.open opened': (kit) => kit.steal(document.open(kit.never, '', 'width=400,height=400')),
    'that the open of a frame opened': {
      html: '<iframe></iframe>',
      code: (kit) => kit.steal(window[0].open(kit.never, '', 'width=400,height=400')),
    },
    'that the open of a frame that goes elsewhere opened': {
      html: '<iframe src="/never"></iframe>',
      code: (kit) => kit.steal(window[0].open(kit.never, '', 'width=400,height=400')),
    },
    'whose frame goes elsewhere': (kit) => {
      const other = open('', '', 'width=400,height=400');
      other.document.body.innerHTML = kit.html;
      kit.steal(other[0]);
    },
    'that was opened twice by its name': (kit) => {
      open(kit.never, 'twice', 'width=400,height=400');
      kit.steal(open('', 'twice'));
    },
    'that is moved on by its location': (kit) => {
      const other = open('', '', 'width=400,height=400');
      other.location = '/blank';
      kit.steal(other);
      setTimeout(() => kit.steal(other, 'later'), 700);
    },
    'that was closed': (kit) => {
      const other = open(kit.never, '', 'width=400,height=400');
      const { getUserMedia } = other.MediaDevices.prototype;
      other.close();
      kit.borrow(getUserMedia);
    },
    'whose opener asks': (kit) => {
      const other = open('', '', 'width=400,height=400');
      kit.steal(other.eval('opener'));
    },
    'that calls window.open.call of ours': (kit) => {
      const { call } = Function.prototype;
      kit.steal(Reflect.apply(call, window.open, [window, kit.never, '', 'width=400,height=400']));
    },
  },
  { popup: true, hand: 'press' },
);

/** Document Picture-in-Picture (WICG): a window on about:blank that only a top frame may ask for. */
const pictureInPicture = table(
  'a picture-in-picture window ',
  {
    'as it is given': async (kit) => {
      kit.say('tried picture in picture');
      kit.steal(await documentPictureInPicture.requestWindow({ width: 400, height: 400 }));
    },
    'in the event that tells of it': (kit) => {
      kit.say('tried picture in picture');
      documentPictureInPicture.onenter = (event) => kit.steal(event.window);
      void documentPictureInPicture.requestWindow({ width: 400, height: 400 });
    },
    'with a frame that goes elsewhere': async (kit) => {
      kit.say('tried picture in picture');
      const other = await documentPictureInPicture.requestWindow({ width: 400, height: 400 });
      other.document.body.append(kit.waiting());
      kit.steal(other[0]);
    },
  },
  { popup: true, hand: 'press', top: true },
);

export const cases = [...windows, ...pictureInPicture];
