package dev.virga.plugin.sts;

import dev.virga.spi.Ids;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Why a call was refused, encrypted for whoever may decode it. Each account has a key of its own.
///
/// A message is a nonce and the text under AES-GCM, in base64 for URLs.
final class AuthorizationMessages {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final String ROW = "authorization-messages";

  private final Table<Key> keys;
  private final Ids ids;

  /// The key of an account.
  ///
  /// @param secret 16 bytes
  public record Key(byte[] secret) {}

  AuthorizationMessages(ServiceContext context) {
    this.keys = context.table("message-keys", Key.class);
    this.ids = context.ids();
  }

  /// Encodes a message for an account.
  String encode(Scope scope, String message) {
    byte[] nonce = ids.secret(NONCE);
    byte[] encrypted =
        cipher(Cipher.ENCRYPT_MODE, key(scope), nonce, message.getBytes(StandardCharsets.UTF_8))
            .orElseThrow();
    byte[] whole = Arrays.copyOf(nonce, NONCE + encrypted.length);
    System.arraycopy(encrypted, 0, whole, NONCE, encrypted.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  /// Decodes a message of an account; nothing where it was not encoded here for this account.
  Optional<String> decode(Scope scope, String message) {
    byte[] whole;
    try {
      whole = Base64.getUrlDecoder().decode(message);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
    if (whole.length <= NONCE) {
      return Optional.empty();
    }
    byte[] nonce = Arrays.copyOf(whole, NONCE);
    byte[] encrypted = Arrays.copyOfRange(whole, NONCE, whole.length);
    return keys.get(scope.global(), ROW)
        .flatMap(key -> cipher(Cipher.DECRYPT_MODE, key, nonce, encrypted))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private Key key(Scope scope) {
    var fresh = new Key(ids.secret(16));
    return keys.putIfAbsent(scope.global(), ROW, fresh).orElse(fresh);
  }

  private static Optional<byte[]> cipher(int mode, Key key, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode, new SecretKeySpec(key.secret(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return Optional.of(cipher.doFinal(input));
    } catch (AEADBadTagException _) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
