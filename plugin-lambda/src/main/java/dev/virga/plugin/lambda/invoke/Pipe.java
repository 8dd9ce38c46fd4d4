package dev.virga.plugin.lambda.invoke;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Hands bytes from the thread that has them to the thread that sends them. Whoever writes waits while
/// much is unread, and is told when nobody reads any more.
public final class Pipe extends InputStream {
  /// What may wait unread, in bytes.
  private static final int CAPACITY = 1 << 18;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ArrayDeque<byte[]> pieces = new ArrayDeque<>();
  private final Duration patience;
  private int unread;
  private int taken;
  private boolean ended;
  private boolean closed;

  /// @param patience how long the reader may read nothing before it counts as gone
  public Pipe(Duration patience) {
    this.patience = patience;
  }

  /// Writes a piece, which must not be changed afterwards.
  ///
  /// @throws IOException if nobody reads any more
  public void write(byte[] piece) throws IOException {
    lock.lock();
    try {
      long left = patience.toNanos();
      int before = unread;
      while (unread >= CAPACITY && !closed && left > 0) {
        left = changed.awaitNanos(left);
        if (unread < before) {
          left = patience.toNanos();
          before = unread;
        }
      }
      closed |= left <= 0;
      if (closed) {
        throw new IOException("the response has no reader any more");
      }
      pieces.add(piece);
      unread += piece.length;
      changed.signalAll();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the reader was slow", e);
    } finally {
      lock.unlock();
    }
  }

  /// Nothing more will be written.
  public void end() {
    lock.lock();
    try {
      ended = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    lock.lock();
    try {
      while (pieces.isEmpty() && !ended && !closed) {
        changed.await();
      }
      return closed ? -1 : take(target, offset, length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the function was silent", e);
    } finally {
      lock.unlock();
    }
  }

  private int take(byte[] target, int offset, int length) {
    int copied = 0;
    byte @Nullable [] piece = pieces.peek();
    while (piece != null && copied < length) {
      int part = Math.min(length - copied, piece.length - taken);
      System.arraycopy(piece, taken, target, offset + copied, part);
      copied += part;
      taken += part;
      if (taken == piece.length) {
        pieces.remove();
        taken = 0;
      }
      piece = pieces.peek();
    }
    unread -= copied;
    changed.signalAll();
    return copied == 0 ? -1 : copied;
  }

  /// The reader has gone.
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      pieces.clear();
      unread = 0;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
