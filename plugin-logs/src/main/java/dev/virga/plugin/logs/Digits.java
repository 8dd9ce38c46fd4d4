package dev.virga.plugin.logs;

/// Numbers with leading zeros, which tokens and ids are made of; a formatter costs more than all else
/// that reading a page does.
final class Digits {
  private Digits() {}

  /// A number that is not negative, in so many digits at least.
  static String of(long number, int digits) {
    return of(Long.toString(number), digits);
  }

  /// A number of 64 bits without a sign.
  static String ofUnsigned(long number, int digits) {
    return of(Long.toUnsignedString(number), digits);
  }

  private static String of(String number, int digits) {
    return "0".repeat(Math.max(0, digits - number.length())) + number;
  }
}
