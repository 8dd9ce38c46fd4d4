package dev.virga.plugin.lambda.environment;

import dev.virga.plugin.lambda.invoke.Outcome;
import dev.virga.plugin.lambda.invoke.ResponseStream;
import java.io.IOException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// One invocation between the runtime that answers and the caller who reads. Once it is closed, the
/// caller's stream is not touched any more.
final class Exchange {
  private final Lock lock = new ReentrantLock();
  private final Condition written = lock.newCondition();
  private final String requestId;
  private final ResponseStream response;

  private boolean writing;
  private boolean closed;
  private boolean answered;
  private Outcome.@Nullable Failure failure;
  private long producedBytes;

  Exchange(String requestId, ResponseStream response) {
    this.requestId = requestId;
    this.response = response;
  }

  boolean isOf(String otherRequestId) {
    return requestId.equals(otherRequestId);
  }

  void begin(String contentType, boolean streaming) {
    if (enter()) {
      try {
        response.begin(contentType, streaming);
      } finally {
        leave();
      }
    }
  }

  /// Hands a piece of the response on.
  ///
  /// @throws IOException if nobody reads any more
  void write(byte[] bytes, int offset, int length) throws IOException {
    if (!enter()) {
      throw new IOException("the invocation is over");
    }
    try {
      producedBytes += length;
      response.write(bytes, offset, length);
    } finally {
      leave();
    }
  }

  /// The answer is whole. What is told first stands.
  void answer(Outcome.@Nullable Failure how) {
    lock.lock();
    try {
      if (!answered) {
        answered = true;
        failure = how;
      }
    } finally {
      lock.unlock();
    }
  }

  boolean answered() {
    lock.lock();
    try {
      return answered;
    } finally {
      lock.unlock();
    }
  }

  Outcome.@Nullable Failure failure() {
    lock.lock();
    try {
      return failure;
    } finally {
      lock.unlock();
    }
  }

  long producedBytes() {
    lock.lock();
    try {
      return producedBytes;
    } finally {
      lock.unlock();
    }
  }

  /// Ends it, and waits for a piece that is being written.
  void close() {
    lock.lock();
    try {
      closed = true;
      while (writing) {
        written.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  private boolean enter() {
    lock.lock();
    try {
      if (closed) {
        return false;
      }
      writing = true;
      return true;
    } finally {
      lock.unlock();
    }
  }

  private void leave() {
    lock.lock();
    try {
      writing = false;
      written.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
