package dev.virga.plugin.lambda.code;

import dev.virga.spi.ServiceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs links to archives. The key lasts as long as the service's directory.
final class LinkKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;

  private final SecretKeySpec key;

  private LinkKey(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /// The key of a service, which is made when there is none.
  static LinkKey of(ServiceContext context) {
    Path file = context.directory().resolve("link-key");
    try {
      if (!Files.exists(file)) {
        Path draft = context.directory().resolve("link-key.new");
        Files.deleteIfExists(draft);
        Files.createFile(draft, privately());
        Files.write(draft, context.ids().secret(BYTES));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return new LinkKey(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("the key of links to code cannot be kept", e);
    }
  }

  /// For nobody but the owner of the process, where the file system knows that.
  private static FileAttribute<?>[] privately() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /// The signature of a text.
  String sign(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  /// Whether a signature is that of a text. Takes as long for any wrong one.
  boolean verify(String text, String signature) {
    return MessageDigest.isEqual(
        sign(text).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
  }
}
