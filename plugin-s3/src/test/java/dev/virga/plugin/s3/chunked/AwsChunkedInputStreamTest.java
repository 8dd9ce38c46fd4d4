package dev.virga.plugin.s3.chunked;

import static dev.virga.plugin.s3.chunked.StreamingPayload.SIGNED;
import static dev.virga.plugin.s3.chunked.StreamingPayload.SIGNED_TRAILER;
import static dev.virga.plugin.s3.chunked.StreamingPayload.UNSIGNED_TRAILER;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The signatures are those of AWS's pages 'Transferring Payload in Multiple Chunks' and 'Including
/// Trailing Headers'.
class AwsChunkedInputStreamTest {
  private static final byte[] FIRST = letters(65_536);
  private static final byte[] SECOND = letters(1_024);
  private static final byte[] HELLO = "hello".getBytes(US_ASCII);

  private final Encoder published =
      new Encoder()
          .chunk(FIRST, "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648")
          .chunk(SECOND, "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497")
          .chunk(new byte[0], "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9");

  @Test
  void the_published_chunks_are_verified() throws IOException {
    assertThat(published.encoded()).hasSize(66_824);
    var body = published.decode(SIGNED, Encoder.chain(Encoder.SEED), 66_560);

    assertThat(body.readAllBytes()).isEqualTo(letters(66_560));
    assertThat(body.trailers()).isEqualTo(Headers.EMPTY);
    assertThat(body.read()).isEqualTo(-1);
  }

  @Test
  void the_published_trailers_are_verified() throws IOException {
    var seed = Encoder.seed("106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e");
    var encoder =
        new Encoder()
            .chunk(FIRST, "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2")
            .chunk(SECOND, "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7")
            .text(
                """
                0;chunk-signature=2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992
                x-amz-checksum-crc32c:sOO8/Q==
                x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435

                """
                    .replace("\n", "\r\n"));
    var body = encoder.decode(SIGNED_TRAILER, Encoder.chain(seed), 66_560);

    assertThat(body.readAllBytes()).isEqualTo(letters(66_560));
    assertThat(body.trailers()).isEqualTo(Headers.of("x-amz-checksum-crc32c", "sOO8/Q=="));

    var other = new Encoder().text(new String(encoder.encoded(), US_ASCII).replace("sOO8", "sOO9"));
    fails(other.decode(SIGNED_TRAILER, Encoder.chain(seed), 66_560), 403, "SignatureDoesNotMatch");
  }

  @Test
  void a_changed_byte_does_not_match() {
    byte[] encoded = published.encoded();
    encoded[60_000] = 'b';
    var body = new Encoder().bytes(encoded).decode(SIGNED, Encoder.chain(Encoder.SEED), 66_560);

    assertThatThrownBy(body::readAllBytes)
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo("SignatureDoesNotMatch");
              assertThat(it.status()).isEqualTo(403);
              assertThat(it.members())
                  .containsEntry(
                      "SignatureProvided",
                      "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648");
              assertThat(it.members())
                  .extractingByKey("StringToSign")
                  .asString()
                  .startsWith("AWS4-HMAC-SHA256-PAYLOAD\n20130524T000000Z\n20130524/us-east-1");
            });
  }

  @Test
  void a_chunk_that_was_left_out_does_not_match() {
    var encoder =
        new Encoder()
            .chunk(FIRST, "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648")
            .chunk(new byte[0], "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9");

    fails(
        encoder.decode(SIGNED, Encoder.chain(Encoder.SEED), 65_536), 403, "SignatureDoesNotMatch");
  }

  @Test
  void signatures_of_an_unknown_secret_need_their_form() throws IOException {
    var body = published.decode(SIGNED, SignatureForm.HMAC, 66_560);
    assertThat(body.readAllBytes()).hasSize(66_560);

    for (String signature : new String[] {"", "x", "z".repeat(64), "0".repeat(63)}) {
      fails(
          new Encoder().chunk(HELLO, signature).decode(SIGNED, SignatureForm.HMAC, 5),
          400,
          "IncompleteBody");
    }
    fails(
        new Encoder().chunk(HELLO).text("0\r\n\r\n").decode(SIGNED, SignatureForm.HMAC, 5),
        400,
        "IncompleteBody");
    assertThat(
            new Encoder()
                .chunk(HELLO, "3".repeat(140) + "****")
                .chunk(new byte[0], "3".repeat(142) + "**")
                .decode(StreamingPayload.ECDSA, SignatureForm.ECDSA, 5)
                .readAllBytes())
        .isEqualTo(HELLO);
  }

  @Test
  void unsigned_chunks_end_with_trailers() throws IOException {
    var body =
        new Encoder()
            .text("5;chunk-extension=x\r\nhello\r\n000\r\nX-Amz-Checksum-Crc32: NhCmhg== \r\n\r\n")
            .decode(UNSIGNED_TRAILER, 5);

    assertThatThrownBy(body::trailers).isInstanceOf(IllegalStateException.class);
    assertThat(body.readAllBytes()).isEqualTo(HELLO);
    assertThat(body.trailers()).isEqualTo(Headers.of("x-amz-checksum-crc32", "NhCmhg=="));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0\r\n\r\n",
        "0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n",
        "0\r\nx-amz-checksum-crc32:AAAAAA==\n\r\n\r\n"
      })
  void an_empty_body_is_one_too(String encoded) throws IOException {
    assertThat(new Encoder().text(encoded).decode(UNSIGNED_TRAILER, 0).readAllBytes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "5",
        "5\r\n",
        "5\r\nhel",
        "5\r\nhello",
        "5\r\nhello\r",
        "5\r\nhello\r\n",
        "5\r\nhello\r\n0",
        "5\r\nhello\r\n0\r\n",
        "5\r\nhello\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n",
        "5\nhello\n0\n\n",
        "5\r\nhello0\r\n\r\n",
        "5\r\nhello!\r\n0\r\n\r\n",
        "3\r\nhello\r\n0\r\n\r\n",
        "\r\nhello\r\n0\r\n\r\n",
        "-5\r\nhello\r\n0\r\n\r\n",
        "0x5\r\nhello\r\n0\r\n\r\n",
        " 5\r\nhello\r\n0\r\n\r\n",
        "8000000000000000\r\nhello\r\n0\r\n\r\n",
        "00000000000000005\r\nhello\r\n0\r\n\r\n",
        "5\r\nhello\r\n0\r\n\r\nmore"
      })
  void what_is_not_of_the_form_is_an_incomplete_body(String encoded) {
    assertThatThrownBy(() -> new Encoder().text(encoded).decode(UNSIGNED_TRAILER, 5).readAllBytes())
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo("IncompleteBody");
              assertThat(it.message()).isEqualTo("The request body terminated unexpectedly");
              assertThat(it.status()).isEqualTo(400);
            });
  }

  @Test
  void lines_have_an_end() {
    var zeros = "0".repeat(1_000_000);
    var endless = new ByteArrayInputStream((zeros + "\r\n\r\n").getBytes(US_ASCII));
    fails(
        new AwsChunkedInputStream(endless, UNSIGNED_TRAILER, new Unsigned(), 0),
        400,
        "IncompleteBody");
    assertThat(endless.available()).isGreaterThan(900_000);
    fails(
        new Encoder().text("0\r\n" + "a:b\r\n".repeat(33) + "\r\n").decode(UNSIGNED_TRAILER, 0),
        400,
        "MalformedTrailerError");
    fails(
        new Encoder().text("0\r\na:" + "b".repeat(9_000) + "\r\n\r\n").decode(UNSIGNED_TRAILER, 0),
        400,
        "IncompleteBody");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-amz-checksum-crc32", ":AAAAAA==", "a:b\r\na:c"})
  void trailers_are_headers(String trailer) {
    fails(
        new Encoder().text("0\r\n" + trailer + "\r\n\r\n").decode(UNSIGNED_TRAILER, 0),
        400,
        "MalformedTrailerError");
  }

  @Test
  void trailers_come_only_where_they_were_promised_and_signed_ones_with_their_signature() {
    String last = "0;chunk-signature=" + "0".repeat(64) + "\r\n";
    fails(
        new Encoder().text(last + "a:b\r\n\r\n").decode(SIGNED, SignatureForm.HMAC, 0),
        400,
        "IncompleteBody");
    fails(
        new Encoder().text(last + "a:b\r\n\r\n").decode(SIGNED_TRAILER, SignatureForm.HMAC, 0),
        400,
        "IncompleteBody");
  }

  @Test
  void the_length_is_what_was_promised() {
    for (long promised : new long[] {3, 6, 0}) {
      assertThatThrownBy(() ->
              new Encoder()
                  .text("5\r\nhello\r\n0\r\n\r\n")
                  .decode(UNSIGNED_TRAILER, promised)
                  .readAllBytes())
          .isInstanceOfSatisfying(
              AwsException.class,
              it -> {
                assertThat(it.code()).isEqualTo("IncompleteBody");
                assertThat(it.message())
                    .isEqualTo(
                        "You did not provide the number of bytes specified by the Content-Length"
                            + " HTTP header");
                assertThat(it.members())
                    .isEqualTo(Map.of("NumberBytesExpected", promised, "NumberBytesProvided", 5L));
              });
    }
    fails(
        new Encoder()
            .chunk(FIRST)
            .text("7fffffffffffffff\r\n")
            .decode(UNSIGNED_TRAILER, Long.MAX_VALUE),
        400,
        "IncompleteBody");
  }

  @Test
  void only_the_last_chunk_may_be_small() throws IOException {
    var small =
        new Encoder()
            .chunk(letters(8_191))
            .chunk(HELLO)
            .text("0\r\n\r\n")
            .decode(UNSIGNED_TRAILER, 8_196);
    assertThatThrownBy(small::readAllBytes)
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo("InvalidChunkSizeError");
              assertThat(it.status()).isEqualTo(403);
              assertThat(it.message())
                  .isEqualTo("Only the last chunk is allowed to have a size less than 8192 bytes");
              assertThat(it.members()).isEqualTo(Map.of("Chunk", 2, "BadChunkSize", 8_191L));
            });

    var enough =
        new Encoder()
            .chunk(letters(8_192))
            .chunk(HELLO)
            .text("0\r\n\r\n")
            .decode(UNSIGNED_TRAILER, 8_197);
    assertThat(enough.readAllBytes()).hasSize(8_197);
  }

  @Test
  void a_request_tells_its_encoding_and_length() throws IOException {
    assertThat(AwsChunkedInputStream.of(request("UNSIGNED-PAYLOAD", "5"), null)).isEmpty();
    try (var body =
        AwsChunkedInputStream.of(request(UNSIGNED_TRAILER.text(), "5"), null).orElseThrow()) {
      assertThat(body.decodedLength()).isEqualTo(5);
      assertThat(body.readAllBytes()).isEqualTo(HELLO);
    }
    assertThatThrownBy(() -> AwsChunkedInputStream.of(request(UNSIGNED_TRAILER.text(), "x"), null))
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo("MissingContentLength");
              assertThat(it.status()).isEqualTo(411);
            });
    assertThatThrownBy(() -> AwsChunkedInputStream.of(request("STREAMING-OTHER", "5"), null))
        .isInstanceOfSatisfying(
            AwsException.class, it -> assertThat(it.code()).isEqualTo("InvalidArgument"));
  }

  private static HttpRequest request(String sha256, String decodedLength) {
    return new HttpRequest(
        "PUT",
        "/b/k",
        "",
        Headers.of("x-amz-content-sha256", sha256, "x-amz-decoded-content-length", decodedLength),
        new Body.Stream(
            new ByteArrayInputStream("5\r\nhello\r\n0\r\n\r\n".getBytes(US_ASCII)), -1));
  }

  private static void fails(AwsChunkedInputStream body, int status, String code) {
    assertThatThrownBy(body::readAllBytes)
        .isInstanceOfSatisfying(
            AwsException.class,
            it -> {
              assertThat(it.code()).isEqualTo(code);
              assertThat(it.status()).isEqualTo(status);
            });
  }

  private static byte[] letters(int count) {
    var bytes = new byte[count];
    Arrays.fill(bytes, (byte) 'a');
    return bytes;
  }
}
