package com.example.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/// Keeps what is uploaded in a bucket.
@ApplicationScoped
public class Uploads {
  private final S3Client s3;
  private final String bucket;

  Uploads(S3Client s3, @ConfigProperty(name = "uploads.bucket") String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  public void store(String name, String text) {
    s3.putObject(it -> it.bucket(bucket).key(name), RequestBody.fromString(text));
  }

  public String find(String name) {
    return s3.getObjectAsBytes(it -> it.bucket(bucket).key(name)).asUtf8String();
  }
}
