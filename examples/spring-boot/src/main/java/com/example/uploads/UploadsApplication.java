package com.example.uploads;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import software.amazon.awssdk.services.s3.S3Client;

@SpringBootApplication
public class UploadsApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(UploadsApplication.class, arguments);
  }

  /// The client, of AWS unless `aws.endpoint-url` says otherwise.
  @Bean
  S3Client s3(@Value("${aws.endpoint-url:}") String endpoint) {
    var builder = S3Client.builder();
    if (!endpoint.isEmpty()) {
      builder.endpointOverride(URI.create(endpoint)).forcePathStyle(true);
    }
    return builder.build();
  }
}
