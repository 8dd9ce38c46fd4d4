package dev.virga.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a small call takes of the memory, which does not depend on how fast the machine is.
@NullMarked
class RequestPathAllocationTest {
  private static final int CALLS = 2_000;
  private static final byte[] NOTE = "{\"id\":\"a\"}".getBytes(StandardCharsets.UTF_8);
  private static final Headers HEADERS =
      Headers.of(
          "Host",
          "localhost",
          "Content-Type",
          "application/x-amz-json-1.1",
          "X-Amz-Target",
          "Fake_notes.PutNote",
          "Authorization",
          "AWS4-HMAC-SHA256 Credential=test/20260131/eu-west-1/notes/aws4_request,"
              + " SignedHeaders=host;x-amz-date, Signature=abc");

  private final Logger access = Logger.getLogger("dev.virga.access");

  @BeforeEach
  void silence() {
    access.setLevel(Level.OFF);
  }

  @AfterEach
  void speak() {
    access.setLevel(Level.INFO);
  }

  @Test
  void a_small_call_takes_less_than_ten_kibibytes_behind_the_server() {
    var notes = new FakePlugin("notes");
    var surroundings = new Surroundings(Clock.systemUTC(), new SystemIds(), List.of(notes));
    try (var platform = new Platform(Configuration.DEFAULT, surroundings, OwnPaths.NONE)) {
      call(platform.handler()); // reads the schemas and fills the caches

      long bytes = call(platform.handler()) / CALLS;

      assertThat(bytes).isBetween(1L, 10L << 10);
    }
  }

  private static long call(HttpHandler handler) {
    var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < CALLS; i++) {
      var body = new Body.Stream(new ByteArrayInputStream(NOTE), NOTE.length);
      var answer = handler.handle(new HttpRequest("POST", "/", "", HEADERS, body));
      assertThat(answer.status()).isEqualTo(200);
    }
    return thread.getCurrentThreadAllocatedBytes() - before;
  }
}
