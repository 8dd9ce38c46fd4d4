package com.example.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.testkit.junit.FromVirga;
import dev.virga.testkit.junit.VirgaTest;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// `@VirgaTest` stands first, so the endpoint is known when Spring asks for it.
@VirgaTest(services = "s3")
@SpringBootTest
class UploadsTest {
  @FromVirga private static URI endpoint;

  @Autowired private Uploads uploads;

  @DynamicPropertySource
  static void aws(DynamicPropertyRegistry registry) {
    registry.add("aws.endpoint-url", () -> endpoint);
  }

  @BeforeEach
  void bucket(S3Client s3) {
    s3.createBucket(it -> it.bucket("uploads"));
  }

  @Test
  void an_upload_is_in_the_bucket(S3Client s3) {
    uploads.store("greeting", "hello");

    assertThat(s3.getObjectAsBytes(it -> it.bucket("uploads").key("greeting")).asUtf8String())
        .isEqualTo("hello");
  }

  @Test
  void what_another_test_uploaded_is_gone() {
    assertThatThrownBy(() -> uploads.find("greeting")).isInstanceOf(NoSuchKeyException.class);

    uploads.store("greeting", "from here");

    assertThat(uploads.find("greeting")).isEqualTo("from here");
  }
}
