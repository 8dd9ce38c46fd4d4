package dev.virga.plugin.s3.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.s3.model.CommonPrefix;
import dev.virga.plugin.s3.model.S3Object;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.CanonicalUser;
import dev.virga.testkit.ServiceUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ListObjectsV2Test {
  private final BucketUnderTest s3 = new BucketUnderTest(Bucket.Versioning.ENABLED, false);

  @AfterEach
  void stop() {
    s3.close();
  }

  private static ListObjectsV2.Request asked(
      @Nullable String prefix,
      @Nullable String delimiter,
      @Nullable Integer maxKeys,
      @Nullable String token,
      @Nullable String startAfter) {
    return new ListObjectsV2.Request(
        BucketUnderTest.NAME,
        delimiter,
        null,
        maxKeys,
        prefix,
        token,
        null,
        startAfter,
        null,
        null,
        null);
  }

  private ListObjectsV2.Response list(ListObjectsV2.Request request) {
    return s3.call(new ListObjectsV2(s3.store()), request);
  }

  private static List<String> keys(ListObjectsV2.Response page) {
    return Objects.requireNonNull(page.contents()).stream()
        .map(S3Object::key)
        .map(Objects::requireNonNull)
        .toList();
  }

  private static List<String> prefixes(ListObjectsV2.Response page) {
    return Objects.requireNonNull(page.commonPrefixes()).stream()
        .map(CommonPrefix::prefix)
        .map(Objects::requireNonNull)
        .toList();
  }

  @Test
  void an_empty_bucket_has_an_empty_page() {
    var page = list(asked(null, null, null, null, null));

    assertThat(page.name()).isEqualTo("bucket");
    assertThat(page.prefix()).isEmpty();
    assertThat(page.delimiter()).isNull();
    assertThat(page.maxKeys()).isEqualTo(1000);
    assertThat(page.keyCount()).isZero();
    assertThat(page.isTruncated()).isFalse();
    assertThat(page.nextContinuationToken()).isNull();
  }

  @Test
  void an_object_is_shown_with_what_is_known_of_it() {
    s3.put("a");

    assertThat(list(asked(null, null, null, null, null)).contents())
        .containsExactly(
            S3Object.of(it -> {
              it.key = "a";
              it.lastModified = s3.now();
              it.eTag = "\"900150983cd24fb0d6963f7d28e17f72\"";
              it.checksumAlgorithm = List.of("CRC32");
              it.checksumType = "FULL_OBJECT";
              it.size = 3L;
              it.storageClass = "STANDARD";
            }));
  }

  @Test
  void the_owner_is_shown_on_request() {
    s3.put("a");
    var request =
        new ListObjectsV2.Request(
            BucketUnderTest.NAME, null, null, null, null, null, true, null, null, null, null);

    assertThat(list(request).contents())
        .extracting(S3Object::owner)
        .containsExactly(CanonicalUser.owner(ServiceUnderTest.ACCOUNT));
  }

  @Test
  void keys_are_sorted_by_their_bytes() {
    String beyond = new String(Character.toChars(0x1F600));
    List.of(beyond, "\uFF5E", "é", "z", "a", "B", "~").forEach(s3::put);

    assertThat(keys(list(asked(null, null, null, null, null))))
        .containsExactly("B", "a", "z", "~", "é", "\uFF5E", beyond);
  }

  @Test
  void an_object_behind_a_delete_marker_is_not_shown() {
    s3.put("a");
    s3.put("b");
    s3.delete("a");

    assertThat(keys(list(asked(null, null, null, null, null)))).containsExactly("b");
  }

  @Test
  void common_prefixes_count_as_one_each_and_are_not_shown_again() {
    List.of("a/1", "a/2", "b", "c/1", "d").forEach(s3::put);

    var first = list(asked(null, "/", 2, null, null));
    var second = list(asked(null, "/", 2, first.nextContinuationToken(), null));

    assertThat(prefixes(first)).containsExactly("a/");
    assertThat(keys(first)).containsExactly("b");
    assertThat(first.keyCount()).isEqualTo(2);
    assertThat(first.isTruncated()).isTrue();
    assertThat(prefixes(second)).containsExactly("c/");
    assertThat(keys(second)).containsExactly("d");
    assertThat(second.isTruncated()).isFalse();
    assertThat(second.continuationToken()).isEqualTo(first.nextContinuationToken());
  }

  @Test
  void a_page_that_ends_with_a_common_prefix_goes_on_behind_it() {
    List.of("a/1", "a/2", "b/1").forEach(s3::put);

    var first = list(asked(null, "/", 1, null, null));
    var second = list(asked(null, "/", 1, first.nextContinuationToken(), null));

    assertThat(prefixes(first)).containsExactly("a/");
    assertThat(prefixes(second)).containsExactly("b/");
    assertThat(second.isTruncated()).isFalse();
  }

  @Test
  void a_delimiter_may_be_any_text_and_is_sought_behind_the_prefix() {
    List.of("x--1", "x--2", "x-3", "y").forEach(s3::put);

    var page = list(asked("x-", "-", null, null, null));

    assertThat(prefixes(page)).containsExactly("x--");
    assertThat(keys(page)).containsExactly("x-3");
    assertThat(prefixes(list(asked(null, "--", null, null, null)))).containsExactly("x--");
  }

  @Test
  void a_listing_starts_behind_a_key_that_need_not_exist() {
    List.of("a", "b", "c").forEach(s3::put);

    assertThat(keys(list(asked(null, null, null, null, "aa")))).containsExactly("b", "c");
    assertThat(keys(list(asked(null, null, null, null, "b")))).containsExactly("c");
    assertThat(list(asked(null, null, null, null, "b")).startAfter()).isEqualTo("b");
  }

  @Test
  void no_keys_are_asked_for_and_none_are_given() {
    s3.put("a");

    var page = list(asked(null, null, 0, null, null));

    assertThat(page.contents()).isEmpty();
    assertThat(page.isTruncated()).isFalse();
    assertThat(page.maxKeys()).isZero();
  }

  @Test
  void what_xml_cannot_hold_is_encoded_on_request() {
    s3.put("a b/ü\u0001*+");
    s3.put("p q");
    var request =
        new ListObjectsV2.Request(
            BucketUnderTest.NAME, " ", "url", null, "a", null, null, "a a", null, null, null);

    var page = list(request);

    assertThat(page.prefix()).isEqualTo("a");
    assertThat(page.delimiter()).isEqualTo("+");
    assertThat(page.startAfter()).isEqualTo("a+a");
    assertThat(page.encodingType()).isEqualTo("url");
    assertThat(keys(page)).isEmpty();
    var flat =
        new ListObjectsV2.Request(
            BucketUnderTest.NAME, null, "url", null, "a", null, null, null, null, null, null);
    assertThat(keys(list(flat))).containsExactly("a+b/%C3%BC%01*%2B");
  }

  @Test
  void parameters_are_checked() {
    assertThatThrownBy(() -> list(asked(null, null, -1, null, null)))
        .hasMessage("Argument maxKeys must be an integer between 0 and 2147483647");
    assertThatThrownBy(() -> list(asked(null, null, null, "bm90IG91cnM", null)))
        .hasMessage("The continuation token provided is incorrect");
    assertThatThrownBy(() ->
            list(
                new ListObjectsV2.Request(
                    BucketUnderTest.NAME,
                    null,
                    "base64",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null)))
        .hasMessage("Invalid Encoding Method specified in Request");
  }

  @Test
  void a_page_reads_its_own_rows_and_not_the_buckets() {
    for (int i = 0; i < 20_000; i++) {
      s3.put("%02d/%05d".formatted(i % 20, i));
    }
    s3.rowsRead();

    var flat = list(asked(null, null, 1000, null, "10/"));
    assertThat(flat.keyCount()).isEqualTo(1000);
    assertThat(s3.rowsRead()).isEqualTo(1001);

    var last = list(asked("19/", null, 10, null, "19/19000"));
    assertThat(last.keyCount()).isEqualTo(10);
    assertThat(s3.rowsRead()).isEqualTo(11);

    var prefixes = list(asked(null, "/", 1000, null, null));
    assertThat(prefixes.keyCount()).isEqualTo(20);
    assertThat(s3.rowsRead()).isLessThanOrEqualTo(20);

    var one = list(asked(null, "/", 1, null, "05/"));
    assertThat(prefixes(one)).containsExactly("06/");
    assertThat(s3.rowsRead()).isLessThanOrEqualTo(3);

    var below = list(asked("03/", "/", 100, null, null));
    assertThat(below.keyCount()).isEqualTo(100);
    assertThat(s3.rowsRead()).isLessThanOrEqualTo(2 * 100 + 1);
  }

  @Test
  void tokens_walk_through_all_keys_once() {
    var all = new ArrayList<String>();
    for (int i = 0; i < 25; i++) {
      s3.put("k%02d".formatted(i));
    }

    String token = null;
    int pages = 0;
    do {
      var page = list(asked(null, null, 4, token, null));
      all.addAll(keys(page));
      token = page.nextContinuationToken();
      pages++;
    } while (token != null);

    assertThat(all).hasSize(25).doesNotHaveDuplicates().isSorted();
    assertThat(pages).isEqualTo(7);
  }
}
