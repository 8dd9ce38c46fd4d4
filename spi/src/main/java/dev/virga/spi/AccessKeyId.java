package dev.virga.spi;

import java.nio.ByteBuffer;
import java.util.Optional;

/// [Access key ids](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html): four
/// letters for the kind and sixteen base32 digits, which carry the account as AWS's own do.
///
/// Of the 80 bits the first is 1, the next 40 are the account, and 39 are random. The first bit is 0
/// in keys that AWS made before it put the account into them.
public final class AccessKeyId {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int LENGTH = 20;
  private static final int ACCOUNT_DIGITS = 12;
  private static final int RANDOM_BITS = 39;
  private static final long ACCOUNTS = 1L << 40;

  private AccessKeyId() {}

  /// An id for temporary credentials of an account: `ASIA…`.
  public static String temporary(String account, Ids ids) {
    return of("ASIA", account, ids);
  }

  /// An id for a key that lasts: `AKIA…`.
  public static String longTerm(String account, Ids ids) {
    return of("AKIA", account, ids);
  }

  /// The account that an id carries; nothing where it carries none.
  public static Optional<String> account(String accessKeyId) {
    if (!carriesAccount(accessKeyId)) {
      return Optional.empty();
    }
    long top = 0;
    for (int i = 4; i < 14; i++) {
      top = top << 5 | ALPHABET.indexOf(accessKeyId.charAt(i));
    }
    long account = top >> 9 & (ACCOUNTS - 1);
    String digits = Long.toString(account);
    return Optional.of("0".repeat(Math.max(0, ACCOUNT_DIGITS - digits.length())) + digits);
  }

  /// Asked for every call that is signed, so without a pattern: `A[KS]IA[Q-Z2-7][A-Z2-7]{15}`.
  private static boolean carriesAccount(String id) {
    if (id.length() != LENGTH || !(id.startsWith("AKIA") || id.startsWith("ASIA"))) {
      return false;
    }
    for (int i = 4; i < LENGTH; i++) {
      if (ALPHABET.indexOf(id.charAt(i)) < 0) {
        return false;
      }
    }
    return ALPHABET.indexOf(id.charAt(4)) >= ALPHABET.length() / 2;
  }

  private static String of(String kind, String account, Ids ids) {
    long random = ByteBuffer.wrap(ids.secret(Long.BYTES)).getLong() & ((1L << RANDOM_BITS) - 1);
    long digits = Long.parseLong(account);
    var id = new StringBuilder(kind);
    for (int position = 15; position >= 0; position--) {
      id.append(ALPHABET.charAt(digit(digits, random, position)));
    }
    return id.toString();
  }

  /// Five of the 80 bits, counted from the right.
  private static int digit(long account, long random, int position) {
    int digit = 0;
    for (int bit = position * 5 + 4; bit >= position * 5; bit--) {
      digit = digit << 1 | bit(account, random, bit);
    }
    return digit;
  }

  private static int bit(long account, long random, int bit) {
    if (bit < RANDOM_BITS) {
      return (int) (random >> bit & 1);
    }
    return bit == 79 ? 1 : (int) (account >> (bit - RANDOM_BITS) & 1);
  }
}
