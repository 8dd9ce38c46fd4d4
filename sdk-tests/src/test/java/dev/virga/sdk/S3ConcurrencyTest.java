package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Several clients at one key.
class S3ConcurrencyTest {
  @RegisterExtension static final FreshBucket BUCKET = new FreshBucket();

  private static final int WRITERS = 8;
  private static final int SIZE = 300_000;

  @Test
  void the_last_of_many_writers_wins_whole() throws Exception {
    BUCKET.put("k", body(0));
    List<Callable<Void>> calls = new ArrayList<>();
    for (int writer = 1; writer <= WRITERS; writer++) {
      byte[] body = body(writer);
      calls.add(() -> {
        for (int i = 0; i < 5; i++) {
          BUCKET.put("k", body);
        }
        return null;
      });
      calls.add(() -> {
        for (int i = 0; i < 5; i++) {
          assertWhole(BUCKET.bytes("k"));
        }
        return null;
      });
    }

    for (Future<Void> call : atOnce(calls)) {
      call.get();
    }

    assertWhole(BUCKET.bytes("k"));
    assertThat(BUCKET.keys()).containsExactly("k");
  }

  @Test
  void only_one_of_many_creates_an_object() throws Exception {
    List<Callable<Boolean>> calls = new ArrayList<>();
    for (int writer = 1; writer <= WRITERS; writer++) {
      byte[] body = body(writer);
      calls.add(() -> {
        BUCKET
            .s3()
            .putObject(
                it -> it.bucket(BUCKET.name()).key("k").ifNoneMatch("*"),
                RequestBody.fromBytes(body));
        return true;
      });
    }

    int created = 0;
    for (Future<Boolean> call : atOnce(calls)) {
      try {
        created += call.get() ? 1 : 0;
      } catch (ExecutionException e) {
        assertThat(e.getCause())
            .isInstanceOfSatisfying(
                S3Exception.class, it -> assertThat(it.statusCode()).isIn(409, 412));
      }
    }

    assertThat(created).isEqualTo(1);
    assertWhole(BUCKET.bytes("k"));
  }

  private static <T> List<Future<T>> atOnce(List<Callable<T>> calls) throws Exception {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      return executor.invokeAll(calls);
    }
  }

  private static byte[] body(int writer) {
    byte[] body = new byte[SIZE + writer];
    Arrays.fill(body, (byte) ('a' + writer));
    return body;
  }

  /// One of the bodies, and not of two.
  private static void assertWhole(byte[] read) {
    assertThat(read).isEqualTo(body(read.length - SIZE));
  }
}
