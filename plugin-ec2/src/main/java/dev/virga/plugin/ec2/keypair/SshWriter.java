package dev.virga.plugin.ec2.keypair;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Writes the [data types of SSH](https://www.rfc-editor.org/rfc/rfc4251#section-5).
final class SshWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  SshWriter raw(byte[] bytes) {
    out.writeBytes(bytes);
    return this;
  }

  SshWriter integer(int value) {
    return raw(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }

  SshWriter string(byte[] bytes) {
    return integer(bytes.length).raw(bytes);
  }

  SshWriter text(String text) {
    return string(text.getBytes(StandardCharsets.UTF_8));
  }

  SshWriter number(BigInteger value) {
    return string(value.toByteArray());
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
