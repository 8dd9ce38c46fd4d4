package dev.virga.plugin.s3.multipart;

import static dev.virga.plugin.s3.multipart.MultipartFixture.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.model.Part;
import dev.virga.spi.AwsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ConcurrentUploadsTest {
  private final MultipartFixture s3 = new MultipartFixture();

  @AfterEach
  void no_file_is_left_that_no_row_knows() {
    s3.close();
  }

  @Test
  void of_writers_of_one_part_one_wins_whole() throws Exception {
    String id = s3.begin(Map.of());
    var writers = new ArrayList<Callable<Object>>();
    for (int writer = 1; writer <= 8; writer++) {
      byte[] content = new byte[1000 * writer];
      writers.add(() -> s3.upload(id, 1, content));
    }

    together(writers);

    List<Part> parts = Objects.requireNonNull(s3.parts(id, Map.of()).parts());
    int left = Objects.requireNonNull(parts.getFirst().size()).intValue();
    s3.complete(id, s3.upload(id, 1, new byte[left]));
    assertThat(s3.read(KEY)).hasSize(left);
  }

  @Test
  void of_completing_aborting_and_uploading_one_wins() throws Exception {
    for (int round = 0; round < 20; round++) {
      String id = s3.begin(Map.of());
      byte[] content = new byte[100 + round];
      var one = s3.upload(id, 1, content);

      List<String> outcomes =
          together(
              List.of(
                  () -> s3.complete(id, one),
                  () -> {
                    s3.abort(id);
                    return "";
                  },
                  () -> s3.upload(id, 1, content),
                  () -> s3.upload(id, 2, new byte[7])));

      assertThat(outcomes.subList(0, 2)).containsExactlyInAnyOrder("done", "NoSuchUpload");
      if (outcomes.getFirst().equals("done")) {
        assertThat(s3.read(KEY)).isEqualTo(content);
      }
      s3.awaitNoStrayFiles();
    }
  }

  /// Starts calls at once, and tells of each whether it is done or with which error.
  private static List<String> together(List<Callable<Object>> calls) throws Exception {
    var barrier = new CyclicBarrier(calls.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<Object>>();
      for (Callable<Object> it : calls) {
        running.add(
            threads.submit(() -> {
              barrier.await();
              return it.call();
            }));
      }
      var outcomes = new ArrayList<String>();
      for (Future<Object> it : running) {
        outcomes.add(outcome(it));
      }
      return outcomes;
    }
  }

  private static String outcome(Future<Object> call) throws Exception {
    try {
      call.get();
      return "done";
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AwsException refused) {
        return refused.code();
      }
      throw e;
    }
  }
}
