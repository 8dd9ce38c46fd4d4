package dev.virga.spi;

/// Where identifiers and secrets come from, so that tests can foresee them.
public interface Ids {
  /// A random UUID in its usual form.
  String uuid();

  /// Lower-case hexadecimal digits.
  String hex(int digits);

  /// Capital letters and digits 2 to 7, as in access key ids.
  String base32(int length);

  /// Bytes that nobody can guess.
  byte[] secret(int length);
}
