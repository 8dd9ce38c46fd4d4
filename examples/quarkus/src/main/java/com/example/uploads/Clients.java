package com.example.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.services.s3.S3Client;

/// The clients, of AWS unless `aws.endpoint-url` says otherwise.
@ApplicationScoped
class Clients {
  @ConfigProperty(name = "aws.endpoint-url")
  Optional<URI> endpoint;

  @Produces
  @ApplicationScoped
  S3Client s3() {
    var builder = S3Client.builder();
    endpoint.ifPresent(it -> builder.endpointOverride(it).forcePathStyle(true));
    return builder.build();
  }

  void close(@Disposes S3Client s3) {
    s3.close();
  }
}
