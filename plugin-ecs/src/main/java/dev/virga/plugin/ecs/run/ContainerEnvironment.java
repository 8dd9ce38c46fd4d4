package dev.virga.plugin.ecs.run;

import dev.virga.plugin.ecs.model.LaunchType;
import dev.virga.spi.Scope;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The environment of a container: what ECS gives every container, below what the definition and the
/// call say. Nothing is inherited; `PATH` and `HOME` are the executor's, as they are an image's.
///
/// @param scope the account and region of the task
/// @param endpoint where the platform is reached
/// @param launchType what the task was launched on
/// @param metadata the container's metadata address
/// @param credentials where the credentials of the task role are, if it has one
/// @param hostname the host name
record ContainerEnvironment(
    Scope scope,
    URI endpoint,
    LaunchType launchType,
    URI metadata,
    Optional<URI> credentials,
    String hostname) {

  /// The variables of a container, complete.
  ///
  /// @param files what its environment files say, which the definition and the call win over
  Map<String, String> of(ContainerPlan plan, Map<String, String> files) {
    var variables = new LinkedHashMap<String, String>();
    variables.put("HOSTNAME", hostname);
    variables.put("AWS_REGION", scope.region());
    variables.put("AWS_DEFAULT_REGION", scope.region());
    variables.put(
        "AWS_EXECUTION_ENV", launchType == LaunchType.FARGATE ? "AWS_ECS_FARGATE" : "AWS_ECS_EC2");
    variables.put("AWS_ENDPOINT_URL", endpoint.toString());
    variables.put("ECS_CONTAINER_METADATA_URI_V4", metadata.toString());
    credentials.ifPresent(
        uri -> variables.put("AWS_CONTAINER_CREDENTIALS_FULL_URI", uri.toString()));
    variables.putAll(files);
    plan.variables()
        .forEach(it -> {
          if (it.name() != null && it.value() != null) {
            variables.put(it.name(), it.value());
          }
        });
    return variables;
  }
}
