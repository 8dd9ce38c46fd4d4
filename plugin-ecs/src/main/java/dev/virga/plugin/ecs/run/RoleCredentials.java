package dev.virga.plugin.ecs.run;

import dev.virga.spi.capability.Credentials;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The credentials of a task's role, renewed before they expire.
final class RoleCredentials {
  private static final Duration LIFETIME = Duration.ofHours(6);
  private static final Duration RENEWAL = Duration.ofMinutes(15);

  private final TaskRun task;
  private final String roleArn;
  private final Credentials issuer;
  private final InstantSource clock;
  private Credentials.@Nullable Session session;

  RoleCredentials(TaskRun task, String roleArn, Credentials issuer, InstantSource clock) {
    this.task = task;
    this.roleArn = roleArn;
    this.issuer = issuer;
    this.clock = clock;
  }

  TaskRun task() {
    return task;
  }

  /// What the endpoint answers.
  Map<String, Object> document() {
    var now = current();
    var document = new LinkedHashMap<String, Object>();
    document.put("RoleArn", roleArn);
    document.put("AccessKeyId", now.accessKeyId());
    document.put("SecretAccessKey", now.secretAccessKey());
    document.put("Token", now.sessionToken());
    document.put("Expiration", now.expiration());
    return document;
  }

  private synchronized Credentials.Session current() {
    Credentials.Session it = session;
    if (it == null || clock.instant().isAfter(it.expiration().minus(RENEWAL))) {
      it = issuer.assumeRole(task.scope(), roleArn, task.id(), LIFETIME);
      session = it;
    }
    return it;
  }
}
