package com.example.uploads;

import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.ContainerDefinition;
import software.amazon.awssdk.services.ecs.model.KeyValuePair;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Keeps what is uploaded in a bucket, and has a task count its bytes.
public final class Uploads {
  private static final String CLUSTER = "uploads";
  private static final String FAMILY = "count";

  private final String bucket;
  private final S3Client s3;
  private final EcsClient ecs;

  public Uploads(String bucket, S3Client s3, EcsClient ecs) {
    this.bucket = bucket;
    this.s3 = s3;
    this.ecs = ecs;
  }

  /// Makes what it needs of AWS.
  public void prepare() {
    s3.createBucket(it -> it.bucket(bucket));
    ecs.createCluster(it -> it.clusterName(CLUSTER));
    var container =
        ContainerDefinition.builder()
            .name("count")
            .image("busybox")
            .command("sh", "-c", "printf %s \"$TEXT\" | wc -c | grep -qx \"$LENGTH\"")
            .build();
    ecs.registerTaskDefinition(it ->
        it.family(FAMILY).cpu("256").memory("512").containerDefinitions(container));
  }

  /// Stores a text, and starts the task that counts it.
  ///
  /// @return the ARN of the task
  public String store(String name, String text) {
    s3.putObject(it -> it.bucket(bucket).key(name), RequestBody.fromString(text));
    var started =
        ecs.runTask(run ->
            run.cluster(CLUSTER)
                .taskDefinition(FAMILY)
                .overrides(all ->
                    all.containerOverrides(one ->
                        one.name("count")
                            .environment(
                                variable("TEXT", text),
                                variable("LENGTH", Integer.toString(text.length()))))));
    return started.tasks().getFirst().taskArn();
  }

  /// Whether something of that name was stored.
  public boolean has(String name) {
    try {
      s3.headObject(it -> it.bucket(bucket).key(name));
      return true;
    } catch (S3Exception e) {
      if (e.statusCode() == 404) {
        return false;
      }
      throw e;
    }
  }

  private static KeyValuePair variable(String name, String value) {
    return KeyValuePair.builder().name(name).value(value).build();
  }
}
