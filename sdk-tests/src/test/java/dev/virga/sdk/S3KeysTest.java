package dev.virga.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.ListObjectsResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/// Keys of every kind, and the lists they are found in.
class S3KeysTest {
  @RegisterExtension static final FreshBucket BUCKET = new FreshBucket();

  static Stream<String> keys() {
    return Stream.of(
        "plain",
        "with space",
        " leading and trailing ",
        "plus+plus",
        "per%cent",
        "%2F",
        "%41",
        "a//b",
        "/leading",
        "//",
        "trailing/",
        "a/./b",
        "a/../b",
        "question?mark=1&x",
        "hash#tag",
        "quote\"apostrophe'back\\slash",
        "<tag attr=\"x\">&amp;</tag>",
        "semi;colon:comma,at@dollar$excl!star*paren()",
        "tilde~brace{}pipe|caret^tick`bracket[]",
        "ümläut/日本語",
        "emoji \uD83D\uDE00",
        "combining e\u0301",
        "control \u0001 tab\t line\n",
        "CON",
        ".hidden",
        "k".repeat(1024),
        "é".repeat(512));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void a_key_names_its_object_and_no_other(String key) {
    BUCKET.put(key, key);

    assertThat(BUCKET.text(key)).isEqualTo(key);
    assertThat(
            BUCKET
                .s3()
                .listObjectsV2(it -> it.bucket(BUCKET.name()).encodingType(EncodingType.URL))
                .contents())
        .extracting(S3Object::key)
        .containsExactly(key);

    BUCKET.s3().deleteObject(it -> it.bucket(BUCKET.name()).key(key));

    assertThat(BUCKET.keys()).isEmpty();
  }

  @Test
  void keys_that_differ_in_one_byte_are_different_objects() {
    List<String> keys = List.of("a", "A", "a/", "/a", "a ", "a+", "a%20", "a%2B", "ä", "a\u0308");
    keys.forEach(key -> BUCKET.put(key, "of " + key));

    assertThat(keys).allSatisfy(key -> assertThat(BUCKET.text(key)).isEqualTo("of " + key));
    assertThat(BUCKET.keys()).hasSameSizeAs(keys);
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "../x", "../../etc/passwd", "a/../../../b"})
  void a_key_that_climbs_out_of_its_bucket_is_refused(String key) {
    assertThatThrownBy(() -> BUCKET.put(key, "1"))
        .isInstanceOfSatisfying(
            S3Exception.class, it -> assertThat(it.statusCode()).isEqualTo(400));
    assertThat(BUCKET.keys()).isEmpty();
  }

  @Test
  void a_key_of_1025_bytes_is_too_long() {
    assertThatThrownBy(() -> BUCKET.put("k".repeat(1025), "1"))
        .isInstanceOfSatisfying(
            S3Exception.class,
            it -> assertThat(it.awsErrorDetails().errorCode()).isEqualTo("KeyTooLongError"));
    assertThatThrownBy(() -> BUCKET.put("é".repeat(513), "1")).isInstanceOf(S3Exception.class);
    assertThat(BUCKET.keys()).isEmpty();
  }

  @Test
  void keys_are_listed_in_the_order_of_their_bytes() {
    List<String> keys = List.of("\uD83D\uDE00", "\uFF5E", "b", "B", "a/b", "a b", "a", "é");
    keys.forEach(key -> BUCKET.put(key, "1"));

    assertThat(BUCKET.keys())
        .containsExactly("B", "a", "a b", "a/b", "b", "é", "\uFF5E", "\uD83D\uDE00");
  }

  @Test
  void folders_are_what_a_delimiter_makes_of_keys() {
    Stream.of("a/1", "a/2", "b/c/1", "top", "z+ ü/1").forEach(key -> BUCKET.put(key, "1"));

    ListObjectsV2Response root =
        BUCKET.s3().listObjectsV2(it -> it.bucket(BUCKET.name()).delimiter("/"));
    ListObjectsV2Response folder =
        BUCKET.s3().listObjectsV2(it -> it.bucket(BUCKET.name()).delimiter("/").prefix("b/"));

    assertThat(root.contents()).extracting(S3Object::key).containsExactly("top");
    assertThat(root.commonPrefixes())
        .extracting(CommonPrefix::prefix)
        .containsExactly("a/", "b/", "z+ ü/");
    assertThat(root.keyCount()).isEqualTo(4);
    assertThat(folder.contents()).isEmpty();
    assertThat(folder.commonPrefixes()).extracting(CommonPrefix::prefix).containsExactly("b/c/");
  }

  @Test
  void the_pages_of_2500_keys_have_each_key_once() throws Exception {
    List<String> keys = IntStream.range(0, 2500).mapToObj("key-%04d"::formatted).toList();
    putAll(keys);

    List<ListObjectsV2Response> pages =
        BUCKET.s3().listObjectsV2Paginator(it -> it.bucket(BUCKET.name())).stream().toList();

    assertThat(pages).extracting(ListObjectsV2Response::keyCount).containsExactly(1000, 1000, 500);
    assertThat(pages.stream().flatMap(it -> it.contents().stream()).map(S3Object::key))
        .containsExactlyElementsOf(keys);
    assertThat(byMarkers(700)).containsExactlyElementsOf(keys);
    assertThat(
            BUCKET
                .s3()
                .listObjectsV2(it -> it.bucket(BUCKET.name()).startAfter("key-2497"))
                .contents())
        .extracting(S3Object::key)
        .containsExactly("key-2498", "key-2499");
  }

  private List<String> byMarkers(int size) {
    var keys = new ArrayList<String>();
    String marker = "";
    ListObjectsResponse page;
    do {
      String after = marker;
      page = BUCKET.s3().listObjects(it -> it.bucket(BUCKET.name()).maxKeys(size).marker(after));
      page.contents().forEach(it -> keys.add(it.key()));
      marker = keys.stream().max(Comparator.naturalOrder()).orElseThrow();
    } while (page.isTruncated());
    return keys;
  }

  private static void putAll(List<String> keys) throws Exception {
    try (ExecutorService executor = Executors.newFixedThreadPool(8)) {
      List<Future<Object>> puts =
          executor.invokeAll(
              keys.stream()
                  .<Callable<Object>>map(key ->
                      () ->
                          BUCKET
                              .s3()
                              .putObject(
                                  it -> it.bucket(BUCKET.name()).key(key), RequestBody.empty()))
                  .toList());
      for (Future<Object> put : puts) {
        put.get();
      }
    }
  }
}
