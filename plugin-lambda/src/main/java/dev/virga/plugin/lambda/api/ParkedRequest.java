package dev.virga.plugin.lambda.api;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;

/// A request for what is next, which is answered when there is something: by the thread that has it,
/// while the connection's own thread already reads and so learns at once if the client goes away.
final class ParkedRequest {
  private final Connection connection;
  private final boolean keepAlive;
  private final CountDownLatch answered = new CountDownLatch(1);

  ParkedRequest(Connection connection, boolean keepAlive) {
    this.connection = connection;
    this.keepAlive = keepAlive;
  }

  /// Answers it.
  ///
  /// @throws IOException if the client is gone
  void answer(Answer answer) throws IOException {
    try {
      connection.write(answer, keepAlive);
    } finally {
      answered.countDown();
    }
  }

  /// Waits until it is answered.
  void await() throws InterruptedException {
    answered.await();
  }

  /// Whether it still waits.
  boolean waits() {
    return answered.getCount() > 0;
  }
}
