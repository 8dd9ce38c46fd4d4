package dev.virga.plugin.s3.checksum;

/// Finds the CRC of two runs of bytes from the CRC of each, without the bytes.
///
/// A CRC is a polynomial over GF(2) modulo the CRC's own. Appending *n* bytes multiplies what came
/// before by *x* to the power of 8*n*, and a power takes as many squarings as *n* has bits. Starting and
/// ending with all bits inverted cancels out. Reflected: the highest bit is *x* to the power of 0.
final class CrcCombination {
  private final long polynomial;
  private final long one;

  /// The combination of a reflected CRC that starts and ends with all bits inverted.
  ///
  /// @param width in bits, 16 to 64
  /// @param polynomial reflected, without the highest power
  CrcCombination(int width, long polynomial) {
    this.polynomial = polynomial;
    this.one = 1L << (width - 1);
  }

  /// The CRC of bytes with others after them.
  ///
  /// @param length how many bytes `second` is the CRC of
  long combine(long first, long second, long length) {
    return multiply(first, shift(length)) ^ second;
  }

  /// *x* to the power of 8 times the length.
  long shift(long length) {
    long power = one;
    long square = one >>> 8;
    for (long n = length; n != 0; n >>>= 1) {
      if ((n & 1) != 0) {
        power = multiply(power, square);
      }
      square = multiply(square, square);
    }
    return power;
  }

  /// The product of two polynomials, modulo the CRC's own.
  long multiply(long a, long b) {
    long product = 0;
    long shifted = b;
    for (long bit = one; bit != 0; bit >>>= 1) {
      if ((a & bit) != 0) {
        product ^= shifted;
      }
      shifted = (shifted & 1) == 0 ? shifted >>> 1 : (shifted >>> 1) ^ polynomial;
    }
    return product;
  }
}
