import { createRoot } from 'react-dom/client';
import { StreamChat } from 'stream-chat';
import { Channel, Chat, MessageComposer, WithDragAndDropUpload } from 'stream-chat-react';
import 'stream-chat-react/dist/css/index.css';

/** A client that is signed in and asks no server. */
function offlineClient() {
  const client = new StreamChat('nobody');
  client.userID = 'me';
  client.user = { id: 'me', name: 'Me' };
  client._user = client.user;
  client.doAxiosRequest = async () => ({});
  client.getAppSettings = async () => ({ app: { file_upload_config: {}, image_upload_config: {} } });
  return client;
}

export function mount(root, took) {
  const client = offlineClient();
  const channel = client.channel('messaging', 'den');
  channel.initialized = true;
  channel.data = { own_capabilities: ['send-message', 'upload-file', 'send-typing-events'] };
  client.configs[channel.cid] = { uploads: true, commands: [] };
  channel.messageComposer.attachmentManager.setCustomUploadFn(async (file) => {
    took([file]);
    return { file: 'data:,' };
  });
  createRoot(root).render(
    <Chat client={client}>
      <Channel channel={channel}>
        <WithDragAndDropUpload className="whole">
          <MessageComposer />
        </WithDragAndDropUpload>
      </Channel>
    </Chat>,
  );
  const { attachmentManager, textComposer } = channel.messageComposer;
  return {
    state: () => {
      const names = attachmentManager.attachments.map(
        ({ localMetadata }) => `${localMetadata.file?.name} ${localMetadata.uploadState}`,
      );
      return `${names} ${textComposer.text}`;
    },
    reset: () => channel.messageComposer.clear(),
  };
}
