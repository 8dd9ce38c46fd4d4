package dev.virga.runtime.exec;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// A pipe's bytes without the marks that the platform itself puts between them. Who has written a mark
/// knows, once the reader comes to it, that all bytes before it have been dealt with.
final class MarkedInput extends InputStream {
  private final InputStream source;
  private final byte[] mark = ("\0" + UUID.randomUUID() + "\0").getBytes(StandardCharsets.US_ASCII);
  private final byte[] chunk = new byte[16 * 1024];
  private int at;
  private int end;

  /// Held by who writes, so that marks are in the order of their numbers.
  private final ReentrantLock writing = new ReentrantLock();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final AtomicLong written = new AtomicLong();
  private final AtomicLong passed = new AtomicLong();
  private volatile boolean ended;

  MarkedInput(InputStream source) {
    this.source = source;
  }

  /// Has a mark written.
  ///
  /// @param pipe writes it; false where it cannot
  /// @return what [#await] waits for, or 0 if there is no mark
  long write(Predicate<byte[]> pipe) {
    writing.lock();
    try {
      long number = written.incrementAndGet(); // before it is there, so that it is looked for
      if (pipe.test(mark)) {
        return number;
      }
      written.decrementAndGet();
      return 0;
    } finally {
      writing.unlock();
    }
  }

  /// Waits until everything before a mark has been read, and then asked for more, or there is no more.
  void await(long number, long nanos) throws InterruptedException {
    lock.lock();
    try {
      long left = nanos;
      while (passed.get() < number && !ended && left > 0) {
        left = changed.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (true) {
      int until = written.get() > passed.get() && !ended ? nextMark() : end;
      if (at < until) {
        int count = Math.min(length, until - at);
        System.arraycopy(chunk, at, bytes, offset, count);
        at += count;
        return count;
      }
      if (end - at >= mark.length) {
        at += mark.length;
        change(passed::incrementAndGet);
      } else if (!fill()) {
        return -1;
      }
    }
  }

  /// Where the first mark begins, or what may become one with the next bytes; the end without one.
  private int nextMark() {
    for (int i = at; i < end; i++) {
      int length = Math.min(mark.length, end - i);
      if (Arrays.equals(chunk, i, i + length, mark, 0, length)) {
        return i;
      }
    }
    return end;
  }

  /// Reads more behind the beginning of a mark, of which there is room for the rest.
  private boolean fill() throws IOException {
    System.arraycopy(chunk, at, chunk, 0, end - at);
    end -= at;
    at = 0;
    int read = source.read(chunk, end, chunk.length - end);
    if (read < 0) {
      change(() -> ended = true);
      return at < end;
    }
    end += read;
    return true;
  }

  private void change(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
