package com.example.parameters;

import dev.virga.spi.Ids;
import dev.virga.spi.Scope;
import dev.virga.spi.Table;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts the values of SecureStrings with AES-GCM, under a key of each account, region and key id;
/// it stands in for KMS. The cipher text is what a reader without `WithDecryption` sees.
public final class SecureStrings {
  /// The key that AWS takes where none is named.
  static final String DEFAULT_KEY = "alias/aws/ssm";

  private static final int IV = 12;
  private static final int TAG_BITS = 128;

  private final Table<Key> keys;
  private final Ids ids;

  SecureStrings(Table<Key> keys, Ids ids) {
    this.keys = keys;
    this.ids = ids;
  }

  /// A row of the table of keys.
  public record Key(String id, byte[] secret) {}

  String encrypt(String value, String keyId, Scope scope) {
    Key key = keys.get(scope, keyId).orElseGet(() -> new Key(keyId, ids.secret(32)));
    keys.putIfAbsent(scope, keyId, key);
    byte[] iv = ids.secret(IV);
    byte[] encrypted = run(Cipher.ENCRYPT_MODE, key, iv, value.getBytes(StandardCharsets.UTF_8));
    byte[] all = Arrays.copyOf(iv, IV + encrypted.length);
    System.arraycopy(encrypted, 0, all, IV, encrypted.length);
    return Base64.getEncoder().encodeToString(all);
  }

  String decrypt(String encrypted, String keyId, Scope scope) {
    Key key =
        keys.get(scope, keyId).orElseThrow(() -> new IllegalStateException("no key " + keyId));
    byte[] all = Base64.getDecoder().decode(encrypted);
    byte[] plain =
        run(
            Cipher.DECRYPT_MODE,
            key,
            Arrays.copyOf(all, IV),
            Arrays.copyOfRange(all, IV, all.length));
    return new String(plain, StandardCharsets.UTF_8);
  }

  private static byte[] run(int mode, Key key, byte[] iv, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key.secret(), "AES"), new GCMParameterSpec(TAG_BITS, iv));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
