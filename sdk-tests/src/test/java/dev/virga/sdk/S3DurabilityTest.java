package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.testkit.VirgaProcess;
import dev.virga.testkit.Waiting;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/// What is left of objects when clients and servers end in the middle.
class S3DurabilityTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path directory;

  @Test
  void a_client_that_leaves_half_way_leaves_nothing() throws Exception {
    VirgaProcess virga = start();
    try (S3Client s3 = Clients.s3(virga.endpoint())) {
      s3.createBucket(it -> it.bucket("bucket"));
      s3.putObject(it -> it.bucket("bucket").key("old"), RequestBody.fromString("old"));
      List<Path> before = files();

      Socket socket = beginPut(virga.endpoint(), "old");
      Waiting.until(SOON, this::files, it -> !it.equals(before));
      socket.close();

      Waiting.until(SOON, this::files, before::equals);
      assertThat(s3.listObjectsV2(it -> it.bucket("bucket")).contents())
          .extracting(S3Object::key)
          .containsExactly("old");
      assertThat(s3.getObjectAsBytes(it -> it.bucket("bucket").key("old")).asUtf8String())
          .isEqualTo("old");
    } finally {
      virga.close();
    }
  }

  @Test
  void an_end_in_the_middle_of_a_write_leaves_the_old_object_and_no_stray_file() throws Exception {
    VirgaProcess first = start();
    List<Path> before;
    try (S3Client s3 = Clients.s3(first.endpoint())) {
      s3.createBucket(it -> it.bucket("bucket"));
      s3.putObject(it -> it.bucket("bucket").key("old"), RequestBody.fromString("old"));
      before = files();
      try (Socket socket = beginPut(first.endpoint(), "old")) {
        Waiting.until(SOON, this::files, it -> !it.equals(before));
        assertThat(socket.isConnected()).isTrue();
      } finally {
        first.process().destroyForcibly().waitFor();
      }
    }

    VirgaProcess second = start();
    try (S3Client s3 = Clients.s3(second.endpoint())) {
      assertThat(s3.getObjectAsBytes(it -> it.bucket("bucket").key("old")).asUtf8String())
          .isEqualTo("old");
      assertThat(files()).isEqualTo(before);
      s3.deleteObject(it -> it.bucket("bucket").key("old"));
      assertThatThrownBy(() -> s3.headObject(it -> it.bucket("bucket").key("old")))
          .isInstanceOf(NoSuchKeyException.class);
      s3.deleteBucket(it -> it.bucket("bucket"));
    } finally {
      second.close();
    }
  }

  @Test
  void what_was_answered_outlives_the_process() throws Exception {
    VirgaProcess first = start();
    byte[] content = FreshBucket.bytes(300_000);
    try (S3Client s3 = Clients.s3(first.endpoint())) {
      s3.createBucket(it -> it.bucket("bucket"));
      s3.putObject(
          it -> it.bucket("bucket").key("k").metadata(Map.of("a", "b")),
          RequestBody.fromBytes(content));
    } finally {
      first.process().destroyForcibly().waitFor();
    }

    VirgaProcess second = start();
    try (S3Client s3 = Clients.s3(second.endpoint())) {
      var answer = s3.getObjectAsBytes(it -> it.bucket("bucket").key("k"));
      assertThat(answer.asByteArray()).isEqualTo(content);
      assertThat(answer.response().metadata()).isEqualTo(Map.of("a", "b"));
    } finally {
      second.close();
    }
  }

  @Test
  void an_object_eight_times_the_heap_passes_through() throws Exception {
    long size = 512L << 20;
    var virga =
        VirgaProcess.start(
            directory, Map.of("VIRGA_JAVA_OPTIONS", "-Xmx64m"), "--data-directory", "data");
    try (S3Client s3 = Clients.s3(virga.endpoint())) {
      s3.createBucket(it -> it.bucket("bucket"));
      var put =
          s3.putObject(
              it -> it.bucket("bucket").key("big").contentType("x/y"),
              RequestBody.fromInputStream(new Unique(size), size));

      try (var answer = s3.getObject(it -> it.bucket("bucket").key("big"))) {
        assertThat(put.eTag()).isEqualTo('"' + md5OfSame(answer, new Unique(size)) + '"');
      }
    } finally {
      virga.close();
    }
    assertThat(virga.output()).doesNotContain("OutOfMemoryError");
  }

  private VirgaProcess start() {
    return VirgaProcess.start(directory, "--data-directory", "data");
  }

  /// A mebibyte of a body that is said to have two.
  private static Socket beginPut(URI endpoint, String key) throws IOException {
    var socket = new Socket("localhost", endpoint.getPort());
    OutputStream out = socket.getOutputStream();
    String head =
        "PUT /bucket/" + key + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2097152\r\n\r\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(FreshBucket.bytes(1 << 20));
    out.flush();
    return socket;
  }

  /// The files of bodies, without those of the tables.
  private List<Path> files() {
    try (Stream<Path> files = Files.walk(directory.resolve("data"))) {
      return files
          .filter(it -> !it.getFileName().toString().matches(".*[.]db(-.*)?|.*[.]lock|.*sqlite.*"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (UncheckedIOException _) {
      return List.of(); // a file went away while they were listed
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The MD5 of two streams that have the same content.
  private static String md5OfSame(InputStream actual, InputStream expected) throws Exception {
    var digest = MessageDigest.getInstance("MD5");
    byte[] block = expected.readNBytes(Unique.BLOCK);
    while (block.length > 0) {
      assertThat(Arrays.equals(actual.readNBytes(Unique.BLOCK), block)).isTrue();
      digest.update(block);
      block = expected.readNBytes(Unique.BLOCK);
    }
    assertThat(actual.read()).isEqualTo(-1);
    return HexFormat.of().formatHex(digest.digest());
  }

  /// Bytes of which no block is like another.
  private static final class Unique extends InputStream {
    private static final int BLOCK = 1 << 16;

    private final byte[] block = FreshBucket.bytes(BLOCK);
    private final long size;
    private long position;

    Unique(long size) {
      this.size = size;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (position == size) {
        return -1;
      }
      int inBlock = (int) (position % block.length);
      long number = position / block.length;
      int count = (int) Math.min(Math.min(length, size - position), block.length - inBlock);
      System.arraycopy(block, inBlock, target, offset, count);
      if (inBlock == 0) {
        for (int i = 0; i < Math.min(Long.BYTES, count); i++) {
          target[offset + i] = (byte) (number >>> (8 * i));
        }
      }
      position += count;
      return count;
    }
  }
}
