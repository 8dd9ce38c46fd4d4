package dev.virga.plugin.logs.store;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/// The form of events on disk; the package documentation shows it.
final class Records {
  static final byte[] MAGIC = "VIRGALG1".getBytes(StandardCharsets.US_ASCII);
  static final int OVERHEAD = 26;

  /// No message is longer; what claims to be is not a record.
  static final int LONGEST_MESSAGE = 16 << 20;

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
  private static final short MARK = 0x5645;
  private static final int CHECKED_FROM = 8;

  private Records() {}

  static int size(Draft draft) {
    return OVERHEAD + draft.message().length;
  }

  static byte[] encode(List<Draft> drafts, long ingestionTime) {
    int length = 0;
    for (Draft draft : drafts) {
      length += size(draft);
    }
    var out = ByteBuffer.allocate(length);
    for (Draft draft : drafts) {
      int start = out.position();
      out.putInt(draft.message().length).putInt(0).putShort(MARK);
      out.putLong(draft.timestamp()).putLong(ingestionTime).put(draft.message());
      out.putInt(start + 4, checksum(out.array(), start, out.position()));
    }
    return out.array();
  }

  /// The length of the message of the record of which this is the head, or -1 where it is none.
  static int messageLength(byte[] head) {
    int length = (int) INT.get(head, 0);
    return length >= 0 && length <= LONGEST_MESSAGE && (short) SHORT.get(head, CHECKED_FROM) == MARK
        ? length
        : -1;
  }

  static boolean intact(byte[] record, int size) {
    return (int) INT.get(record, 4) == checksum(record, 0, size);
  }

  static long timestamp(byte[] record) {
    return (long) LONG.get(record, 10);
  }

  static long ingestionTime(byte[] records, int start) {
    return (long) LONG.get(records, start + 18);
  }

  static StoredEvent decode(byte[] records, int start, Entry entry) {
    var message =
        new String(records, start + OVERHEAD, entry.size() - OVERHEAD, StandardCharsets.UTF_8);
    return new StoredEvent(entry.position(), entry.size(), ingestionTime(records, start), message);
  }

  private static int checksum(byte[] bytes, int start, int end) {
    var crc = new CRC32();
    crc.update(bytes, start + CHECKED_FROM, end - start - CHECKED_FROM);
    return (int) crc.getValue();
  }
}
