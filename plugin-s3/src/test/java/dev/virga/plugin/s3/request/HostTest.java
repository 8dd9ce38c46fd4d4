package dev.virga.plugin.s3.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostTest {
  @ParameterizedTest
  @CsvSource({
    "bucket.s3.localhost:4566, bucket",
    "bucket.s3.amazonaws.com, bucket",
    "bucket.s3.eu-west-1.amazonaws.com, bucket",
    "bucket.s3-eu-west-1.amazonaws.com, bucket",
    "bucket.with.dots.s3.amazonaws.com, bucket.with.dots",
    "bucket.s3.dualstack.eu-west-1.amazonaws.com, bucket",
    "bucket.s3-accelerate.amazonaws.com, bucket",
    "bucket.s3-accelerate.dualstack.amazonaws.com, bucket",
    "bucket.s3-fips.us-gov-west-1.amazonaws.com, bucket",
    "BUCKET.S3.LocalHost:4566, bucket",
    "us-east-1.s3.amazonaws.com, us-east-1",
    "my.s3.bucket.s3.localhost, my.s3.bucket",
    "bucket.s3.amazonaws.com.cn, bucket"
  })
  void a_host_may_name_the_bucket(String host, String bucket) {
    assertThat(Host.of(host)).isEqualTo(new Host(bucket, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:4566",
        "127.0.0.1:4566",
        "[::1]:4566",
        "[fe80::1%25s3.x]",
        "s3.localhost:4566",
        "s3.amazonaws.com",
        "s3.us-east-1.amazonaws.com",
        "s3-eu-west-1.amazonaws.com",
        "s3.dualstack.us-east-1.amazonaws.com",
        "123456789012.s3-control.us-east-1.amazonaws.com",
        "virga",
        ""
      })
  void or_leave_it_to_the_path(String host) {
    assertThat(Host.of(host)).isEqualTo(new Host(null, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site.org.s3-website-us-east-1.amazonaws.com",
        "site.org.s3-website.eu-central-1.amazonaws.com",
        "site.org.s3-website.localhost:4566"
      })
  void or_be_that_of_a_website(String host) {
    assertThat(Host.of(host)).isEqualTo(new Host("site.org", true));
  }
}
