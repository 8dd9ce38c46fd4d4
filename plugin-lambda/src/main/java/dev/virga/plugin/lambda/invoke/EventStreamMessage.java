package dev.virga.plugin.lambda.invoke;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// A message of an [event stream](https://smithy.io/2.0/aws/amazon-eventstream.html), as bytes.
///
/// ```
/// total length | length of headers | CRC32 of these two | headers | payload | CRC32 of all before
/// ```
/// Numbers have four bytes, the first the highest. A header is the length of its name in one byte, the
/// name, the type 7 for texts in one byte, the length of the text in two bytes, and the text.
final class EventStreamMessage {
  private static final int PRELUDE = 12;
  private static final int CHECKSUM = 4;
  private static final byte TEXT = 7;

  private EventStreamMessage() {}

  /// A message that is an event.
  ///
  /// @param type the name of the event
  static byte[] event(String type, String contentType, byte[] bytes, int offset, int length) {
    byte[] headers = headers(type, contentType);
    int total = PRELUDE + headers.length + length + CHECKSUM;
    byte[] content = new byte[total];
    ByteBuffer message = ByteBuffer.wrap(content);
    message.putInt(total).putInt(headers.length);
    message.putInt(checksum(content, message.position()));
    message.put(headers).put(bytes, offset, length);
    message.putInt(checksum(content, message.position()));
    return content;
  }

  private static byte[] headers(String type, String contentType) {
    ByteBuffer headers = ByteBuffer.allocate(256);
    header(headers, ":event-type", type);
    header(headers, ":content-type", contentType);
    header(headers, ":message-type", "event");
    byte[] written = new byte[headers.position()];
    headers.flip().get(written);
    return written;
  }

  private static void header(ByteBuffer headers, String name, String value) {
    byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
    byte[] valueBytes = value.getBytes(StandardCharsets.UTF_8);
    headers.put((byte) nameBytes.length).put(nameBytes).put(TEXT);
    headers.putShort((short) valueBytes.length).put(valueBytes);
  }

  /// Of everything that was written so far.
  private static int checksum(byte[] message, int written) {
    var crc = new CRC32();
    crc.update(message, 0, written);
    return (int) crc.getValue();
  }
}
