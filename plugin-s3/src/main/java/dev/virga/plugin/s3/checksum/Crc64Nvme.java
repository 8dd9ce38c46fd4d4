package dev.virga.plugin.s3.checksum;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.zip.Checksum;

/// CRC-64/NVME: the polynomial `0xad93d23594c93659`, reflected, starting from and ending with all bits
/// inverted. Its value for `123456789` is `0xae8b14860a799888`.
///
/// Eight bytes are taken at a time ("slicing by 8"): table *k* says what a byte becomes when *k* more
/// bytes have passed, so that the look-ups do not wait for each other. Long runs go in two lanes at once,
/// for the same reason; the lanes are combined as the CRCs of parts are.
public final class Crc64Nvme implements Checksum {
  /// The polynomial with its bits mirrored, without the highest power.
  static final long POLYNOMIAL = 0x9a6c_9329_ac4b_c9b5L;

  private static final int SLICES = 8;
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long[] TABLE = table();
  private static final int LANE = 8 * 1024;
  private static final CrcCombination LANES = new CrcCombination(Long.SIZE, POLYNOMIAL);
  private static final long LANE_SHIFT = LANES.shift(LANE);

  private long crc = -1;

  @Override
  public void update(int b) {
    crc = next(crc, b);
  }

  @Override
  public void update(byte[] bytes, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    long c = crc;
    int i = offset;
    int end = offset + length;
    for (; end - i >= 2 * LANE; i += 2 * LANE) {
      long second = 0;
      for (int j = i; j < i + LANE; j += SLICES) {
        c = eight(c ^ (long) LONGS.get(bytes, j));
        second = eight(second ^ (long) LONGS.get(bytes, j + LANE));
      }
      c = LANES.multiply(c, LANE_SHIFT) ^ second;
    }
    for (; end - i >= SLICES; i += SLICES) {
      c = eight(c ^ (long) LONGS.get(bytes, i));
    }
    for (; i < end; i++) {
      c = next(c, bytes[i]);
    }
    crc = c;
  }

  @Override
  public long getValue() {
    return ~crc;
  }

  @Override
  public void reset() {
    crc = -1;
  }

  private static long eight(long bytes) {
    return after(7, bytes)
        ^ after(6, bytes >>> 8)
        ^ after(5, bytes >>> 16)
        ^ after(4, bytes >>> 24)
        ^ after(3, bytes >>> 32)
        ^ after(2, bytes >>> 40)
        ^ after(1, bytes >>> 48)
        ^ after(0, bytes >>> 56);
  }

  private static long next(long crc, int b) {
    return after(0, crc ^ b) ^ (crc >>> 8);
  }

  /// What the lowest byte becomes when so many more have passed.
  private static long after(int more, long b) {
    return TABLE[(more << 8) + ((int) b & 0xff)];
  }

  private static long[] table() {
    var table = new long[SLICES << 8];
    for (int b = 0; b < 256; b++) {
      long c = b;
      for (int bit = 0; bit < 8; bit++) {
        c = (c & 1) == 0 ? c >>> 1 : (c >>> 1) ^ POLYNOMIAL;
      }
      table[b] = c;
    }
    for (int i = 256; i < table.length; i++) {
      long before = table[i - 256];
      table[i] = table[(int) before & 0xff] ^ (before >>> 8);
    }
    return table;
  }
}
