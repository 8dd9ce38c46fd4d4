package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.async.AsyncRequestBody;
import software.amazon.awssdk.core.async.AsyncResponseTransformer;
import software.amazon.awssdk.core.async.BlockingInputStreamAsyncRequestBody;
import software.amazon.awssdk.core.async.SdkPublisher;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/// The asynchronous client, which sends and reads bodies as streams.
class S3AsyncTest {
  @RegisterExtension static final FreshBucket BUCKET = new FreshBucket();

  private static final int MIB = 1 << 20;

  @Test
  void many_objects_are_written_and_read_at_once() {
    try (S3AsyncClient s3 = Clients.s3Async(BUCKET.endpoint(), false)) {
      List<CompletableFuture<PutObjectResponse>> puts = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String key = "k" + i;
        puts.add(
            s3.putObject(
                it -> it.bucket(BUCKET.name()).key(key), AsyncRequestBody.fromString(key)));
      }
      puts.forEach(CompletableFuture::join);

      for (int i = 0; i < 40; i++) {
        assertThat(new String(read(s3, "k" + i), java.nio.charset.StandardCharsets.UTF_8))
            .isEqualTo("k" + i);
      }
    }
  }

  @Test
  void a_stream_whose_length_nobody_knows_becomes_an_object() {
    byte[] content = FreshBucket.bytes(9 * MIB + 1);
    try (S3AsyncClient s3 = Clients.s3Async(BUCKET.endpoint(), true)) {
      BlockingInputStreamAsyncRequestBody body = AsyncRequestBody.forBlockingInputStream(null);
      var put = s3.putObject(it -> it.bucket(BUCKET.name()).key("unknown"), body);
      body.writeInputStream(new ByteArrayInputStream(content));
      put.join();

      assertThat(read(s3, "unknown")).isEqualTo(content);
      assertThat(put.join().eTag()).matches("\"[0-9a-f]{32}-2\"");
    }
  }

  @Test
  void a_large_object_is_cut_into_parts_and_put_together_again() {
    byte[] content = FreshBucket.bytes(20 * MIB);
    try (S3AsyncClient s3 = Clients.s3Async(BUCKET.endpoint(), true)) {
      s3.putObject(it -> it.bucket(BUCKET.name()).key("large"), AsyncRequestBody.fromBytes(content))
          .join();

      assertThat(read(s3, "large")).isEqualTo(content);
      assertThat(BUCKET.bytes("large")).isEqualTo(content);

      s3.copyObject(it ->
              it.sourceBucket(BUCKET.name())
                  .sourceKey("large")
                  .destinationBucket(BUCKET.name())
                  .destinationKey("copy"))
          .join();
      assertThat(BUCKET.bytes("copy")).isEqualTo(content);
    }
  }

  @Test
  void a_publisher_is_read_piece_by_piece() {
    byte[] content = FreshBucket.bytes(3 * MIB);
    BUCKET.put("k", content);
    try (S3AsyncClient s3 = Clients.s3Async(BUCKET.endpoint(), false)) {
      SdkPublisher<ByteBuffer> pieces =
          s3.getObject(
                  it -> it.bucket(BUCKET.name()).key("k"), AsyncResponseTransformer.toPublisher())
              .join();
      var sizes = new ArrayList<Integer>();
      pieces.subscribe(piece -> sizes.add(piece.remaining())).join();

      assertThat(sizes).hasSizeGreaterThan(1);
      assertThat(sizes.stream().mapToInt(it -> it).sum()).isEqualTo(3 * MIB);
    }
  }

  @Test
  void an_error_arrives_as_the_exception_of_its_name() {
    try (S3AsyncClient s3 = Clients.s3Async(BUCKET.endpoint(), false)) {
      assertThatThrownBy(() -> read(s3, "none"))
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(NoSuchKeyException.class);
    }
  }

  private static byte[] read(S3AsyncClient s3, String key) {
    return s3.getObject(it -> it.bucket(BUCKET.name()).key(key), AsyncResponseTransformer.toBytes())
        .join()
        .asByteArray();
  }
}
