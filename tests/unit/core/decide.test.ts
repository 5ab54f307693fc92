// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { pausesADay, pausesOnKnownSites } from '../../../lib/core/decide';
import { ask, minutes, seconds, today } from '../../builders/circumstances';

describe('on a stranger site', () => {
  test.each(['camera', 'picture'] as const)('the first %s is paused', (kind) => {
    expect(ask(kind).on('stranger').outcome()).toBe('pause stranger');
  });
  test.each(['camera', 'picture'] as const)('a %s is paused again right after a continue', (kind) => {
    expect(
      ask(kind)
        .on('stranger')
        .seenBefore()
        .continued(5 * seconds)
        .outcome(),
    ).toBe('pause stranger');
  });
  test('the daily cap changes nothing', () => {
    expect(ask('camera').on('stranger').seenBefore().answeredToday(100).outcome()).toBe('pause stranger');
  });
  test('a camera asked for again within ten seconds of "Not now" stays off', () => {
    expect(
      ask('camera')
        .on('stranger')
        .stopped(9 * seconds)
        .outcome(),
    ).toBe('refuse asked_again');
  });
  test('a camera asked for later after "Not now" is paused', () => {
    expect(
      ask('camera')
        .on('stranger')
        .stopped(11 * seconds)
        .outcome(),
    ).toBe('pause stranger');
  });
});

describe('on a chat site', () => {
  test.each(['camera', 'picture'] as const)('the first %s soon after arrival moved fast', (kind) => {
    expect(
      ask(kind)
        .on('chat')
        .arrived(2 * minutes)
        .outcome(),
    ).toBe('pause fast');
  });
  test.each(['camera', 'picture'] as const)('the first %s after five minutes is the first ever', (kind) => {
    expect(
      ask(kind)
        .on('chat')
        .arrived(5 * minutes)
        .outcome(),
    ).toBe('pause first_ever');
  });
  test('a first camera where only a picture was seen before is the first ever, however fast', () => {
    expect(ask('camera').on('chat').seenBefore({ camera: null }).arrived(minutes).outcome()).toBe('pause first_ever');
  });
  test('a clock that was set back since arrival does not read as fast', () => {
    expect(ask('camera').on('chat').arrived(-minutes).outcome()).toBe('pause first_ever');
  });
  test.each(['camera', 'picture'] as const)('the first %s of a later visit is paused', (kind) => {
    expect(ask(kind).on('chat').seenBefore().outcome()).toBe('pause first_visit');
  });
  test.each(['camera', 'picture'] as const)('a %s within 30 minutes of a continue brings a reminder', (kind) => {
    expect(
      ask(kind)
        .on('chat')
        .seenBefore()
        .continued(29 * minutes)
        .outcome(),
    ).toBe('remind reminder');
  });
  test('a continue 30 minutes ago is not enough, even when reminders kept the visit alive', () => {
    expect(
      ask('camera')
        .on('chat')
        .seenBefore()
        .continued(30 * minutes)
        .lastMoment(minutes)
        .outcome(),
    ).toBe('pause again_later');
  });
  test('a continue for a picture says nothing about the camera', () => {
    expect(ask('camera').on('chat').seenBefore().continued(minutes, 'picture').outcome()).toBe('pause first_visit');
  });
  test('after "Not now" the next ask is paused again', () => {
    expect(ask('camera').on('chat').seenBefore().stopped(minutes).outcome()).toBe('pause after_no');
  });
  test('a visit without a moment for more than 30 minutes is over', () => {
    expect(
      ask('camera')
        .on('chat')
        .seenBefore()
        .continued(31 * minutes)
        .lastMoment(31 * minutes)
        .outcome(),
    ).toBe('pause first_visit');
  });
  test('where no site is remembered, as in a private window, a continue on this visit still brings a reminder', () => {
    expect(ask('camera').on('chat').continued(minutes).outcome()).toBe('remind reminder');
  });
});

describe('on a meeting site', () => {
  test.each(['camera', 'picture'] as const)('a %s passes in silence', (kind) => {
    expect(ask(kind).on('meeting').outcome()).toBe('allow');
  });
  test('"Someone is pushing me" on this visit brings the pause back', () => {
    expect(ask('camera').on('meeting').pushed().outcome()).toBe('pause pushed');
  });
  test('a camera that the person stopped on this visit does not come back by itself', () => {
    expect(ask('camera').on('meeting').stopped(minutes).outcome()).toBe('pause after_no');
  });
});

describe('on any other site', () => {
  test('the camera is paused as on a chat site', () => {
    expect(ask('camera').on('other').arrived(minutes).outcome()).toBe('pause fast');
    expect(ask('camera').on('other').seenBefore().outcome()).toBe('pause first_visit');
    expect(ask('camera').on('other').seenBefore().continued(minutes).outcome()).toBe('remind reminder');
  });
  test('a picture passes in silence', () => {
    expect(ask('picture').on('other').outcome()).toBe('allow');
  });
  test('a picture is paused where the page looks like a chat', () => {
    expect(
      ask('picture')
        .on('other')
        .looksLikeChat()
        .arrived(9 * minutes)
        .outcome(),
    ).toBe('pause first_ever');
  });
});

describe('"Someone is pushing me"', () => {
  test.each(['stranger', 'chat', 'meeting', 'other'] as const)('means a full pause on a %s site', (siteClass) => {
    const moment = ask('camera').on(siteClass).seenBefore().continued(minutes).answeredToday(pausesADay).pushed();
    expect(moment.outcome()).toBe('pause pushed');
  });
  test('ends with the visit', () => {
    expect(
      ask('camera')
        .on('chat')
        .seenBefore()
        .pushed()
        .lastMoment(31 * minutes)
        .outcome(),
    ).toBe('pause first_visit');
  });
});

describe('a page that asks again within ten seconds of "Not now"', () => {
  test('is refused quietly', () => {
    expect(ask('camera').on('chat').seenBefore().stopped(0).outcome()).toBe('refuse asked_again');
  });
  test('is refused after "Someone is pushing me" too', () => {
    expect(ask('camera').on('chat').seenBefore().stopped(seconds).pushed().outcome()).toBe('refuse asked_again');
  });
  test('is not refused for a picture, which only a person can pick again', () => {
    expect(ask('picture').on('chat').seenBefore().stopped(seconds).outcome()).toBe('pause after_no');
  });
  test('is not refused when the clock was set back since', () => {
    expect(ask('camera').on('chat').seenBefore().stopped(-minutes).outcome()).toBe('pause after_no');
  });
});

describe.each([pausesOnKnownSites, pausesADay])('after %i answered pauses a day', (answered) => {
  const capped = () => ask('camera').on('chat').answeredToday(answered);
  test('a site that was continued on before brings a reminder', () => {
    expect(capped().seenBefore().outcome()).toBe('remind cap');
  });
  test("yesterday's pauses do not count", () => {
    expect(capped().answeredToday(answered, '2026-11-23').seenBefore().outcome()).toBe('pause first_visit');
  });
  test('a site that was never continued on is paused', () => {
    expect(capped().seenBefore({ continued: false }).outcome()).toBe('pause first_visit');
  });
  test('a site whose pictures are new today is known for cameras', () => {
    expect(capped().seenBefore({ picture: today }).outcome()).toBe('remind cap');
  });
  test('a first time ever is paused', () => {
    expect(
      capped()
        .arrived(9 * minutes)
        .outcome(),
    ).toBe('pause first_ever');
  });
  test('an ask after "Not now" on this visit is paused', () => {
    expect(capped().seenBefore().stopped(minutes).outcome()).toBe('pause after_no');
  });
});

describe('before the daily cap', () => {
  test('three are not four', () => {
    expect(ask('camera').on('chat').answeredToday(3).seenBefore().outcome()).toBe('pause first_visit');
  });
  test('a site that is new today has up to six', () => {
    const isNew = ask('camera').on('chat').seenBefore({ camera: today });
    expect(isNew.answeredToday(pausesADay - 1).outcome()).toBe('pause first_visit');
    expect(isNew.answeredToday(pausesADay).outcome()).toBe('remind cap');
  });
});

describe('a moment that is switched off', () => {
  test.each(['stranger', 'chat', 'meeting', 'other'] as const)('passes in silence on a %s site', (siteClass) => {
    expect(ask('camera').on(siteClass).switchedOff('camera').outcome()).toBe('allow');
  });
  test('leaves the other moment on', () => {
    expect(ask('picture').on('chat').switchedOff('camera').outcome()).toBe('pause fast');
  });
});

describe('a pause', () => {
  test('knows when it is the first for this kind on the site', () => {
    expect(ask('camera').on('stranger').decision()).toMatchObject({ firstOnSite: true });
    expect(ask('camera').on('stranger').seenBefore().decision()).toMatchObject({ firstOnSite: false });
    expect(ask('camera').on('stranger').continued(minutes).decision()).toMatchObject({ firstOnSite: false });
  });
});

describe('after pressure or a threat in the chat', () => {
  test('the next camera and the next picture pause, in the words of what was asked', () => {
    expect(ask('camera').seenBefore().continued(minutes).chatRisk('strong', 'secrecy', minutes).outcome()).toBe(
      'pause risk_secrecy',
    );
    expect(ask('picture').seenBefore().continued(minutes).chatRisk('strong', 'photo', minutes).outcome()).toBe(
      'pause risk_photo',
    );
  });
  test('no cap, reminder or kind of page stands in the way', () => {
    const risky = ask('picture').chatRisk('strong', 'photo', minutes);
    expect(risky.on('other').outcome()).toBe('pause risk_photo');
    expect(risky.on('stranger').outcome()).toBe('pause risk_photo');
    expect(risky.seenBefore().answeredToday(9).outcome()).toBe('pause risk_photo');
  });
  test('it holds for ten minutes', () => {
    const seen = ask('camera')
      .seenBefore()
      .continued(20 * minutes);
    expect(seen.chatRisk('strong', 'camera', 10 * minutes - 1).outcome()).toBe('pause risk_camera');
    expect(seen.chatRisk('strong', 'camera', 10 * minutes).outcome()).toBe('remind reminder');
  });
  test('in a lesson only a threat counts', () => {
    expect(ask('camera').on('meeting').chatRisk('strong', 'camera', minutes).outcome()).toBe('allow');
    expect(ask('camera').on('meeting').chatRisk('help', 'threat', minutes).outcome()).toBe('pause risk_threat');
  });
  test('a person who said that someone is pushing them hears that first', () => {
    expect(ask('camera').pushed().chatRisk('help', 'threat', minutes).outcome()).toBe('pause pushed');
  });
  test('a pause that is switched off stays off', () => {
    expect(ask('camera').switchedOff('camera').chatRisk('help', 'threat', minutes).outcome()).toBe('allow');
  });
});

describe('a camera within five minutes of somebody new', () => {
  test('says that this moved fast', () => {
    expect(
      ask('camera')
        .seenBefore()
        .met(4 * minutes)
        .outcome(),
    ).toBe('pause fast_contact');
    expect(ask('camera').on('stranger').met(minutes).outcome()).toBe('pause fast_contact');
    expect(
      ask('camera')
        .seenBefore()
        .continued(10 * minutes)
        .met(minutes)
        .outcome(),
    ).toBe('pause fast_contact');
  });
  test('is a reminder once the person has said yes since then', () => {
    expect(
      ask('camera')
        .seenBefore()
        .met(4 * minutes)
        .continued(minutes)
        .outcome(),
    ).toBe('remind reminder');
  });
  test('is nothing special after five minutes, for a picture, or in a lesson', () => {
    expect(
      ask('camera')
        .seenBefore()
        .met(5 * minutes)
        .outcome(),
    ).toBe('pause first_visit');
    expect(ask('picture').seenBefore().met(minutes).outcome()).toBe('pause first_visit');
    expect(ask('camera').on('meeting').met(minutes).outcome()).toBe('allow');
  });
});

describe('an owner’s choices', () => {
  test('how long reminders stand in for pauses', () => {
    const after = (rememberMinutes: number, ago: number): string =>
      ask('camera').on('chat').seenBefore().where({ rememberMinutes }).continued(ago).lastMoment(ago).outcome();
    expect(after(5, 4 * minutes)).toBe('remind reminder');
    expect(after(5, 6 * minutes)).toBe('pause again_later');
    expect(after(0, minutes)).toBe('pause again_later');
    expect(after(240, 200 * minutes)).toBe('remind reminder');
    expect(after(240, 241 * minutes)).toBe('pause first_visit');
  });
  test('no length of reminders reaches a site where people meet strangers', () => {
    expect(ask('camera').on('stranger').where({ rememberMinutes: 240 }).continued(minutes).outcome()).toBe(
      'pause stranger',
    );
  });
  test('cameras on other sites only where wanted; chats and strangers are paused all the same', () => {
    const camera = (siteClass: 'other' | 'chat' | 'stranger'): string =>
      ask('camera')
        .on(siteClass)
        .where({ cameraOnAllSites: false })
        .arrived(9 * minutes)
        .outcome();
    expect(camera('other')).toBe('allow');
    expect(camera('chat')).toBe('pause first_ever');
    expect(camera('stranger')).toBe('pause stranger');
  });
  test('a camera that the person stopped is paused there when the page asks again', () => {
    const stopped = ask('camera').on('other').where({ cameraOnAllSites: false }).stopped(minutes);
    expect(stopped.outcome()).toBe('pause after_no');
  });
  test('after "Someone is pushing me" no choice brings silence back', () => {
    expect(ask('camera').on('other').where({ cameraOnAllSites: false }).pushed().outcome()).toBe('pause pushed');
  });
});
