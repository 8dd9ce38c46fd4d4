package dev.virga.plugin.lambda.tag;

import dev.virga.plugin.lambda.store.LambdaErrors;
import dev.virga.plugin.lambda.store.Taggable;
import dev.virga.plugin.lambda.store.Tags;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import java.util.List;

/// The resources that can have tags, of all kinds.
final class TaggedResources {
  /// What the ARN of a resource looks like that can have tags.
  static final String ARN =
      "arn:(aws[a-zA-Z-]*):lambda:[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|capacity-provider:[a-zA-Z0-9-_]+)";

  private final Tags tags;
  private final List<Taggable> kinds;

  TaggedResources(Tags tags, List<Taggable> kinds) {
    this.tags = tags;
    this.kinds = kinds;
  }

  Tags tags() {
    return tags;
  }

  /// Finds a resource.
  ///
  /// @throws dev.virga.spi.AwsException `ResourceNotFoundException` if it is not there,
  ///     `InvalidParameterValueException` if the ARN is of a version or alias
  Arn require(String resource, Scope scope) {
    Arn arn = Arn.parse(resource).orElseThrow(() -> notFound(resource));
    if (!arn.region().equals(scope.region())) {
      throw LambdaErrors.resourceNotFound(
          "Functions from '%s' are not reachable in this region ('%s')"
              .formatted(arn.region(), scope.region()));
    }
    if (arn.resourceType().equals("function") && arn.resourceId().contains(":")) {
      throw LambdaErrors.invalidParameterValue(
          "Tags on function aliases and versions are not supported. Please specify a function ARN.");
    }
    kinds.stream()
        .filter(it -> it.resourceType().equals(arn.resourceType()))
        .findFirst()
        .orElseThrow(() -> notFound(resource))
        .require(arn);
    return arn;
  }

  private static dev.virga.spi.AwsException notFound(String resource) {
    return LambdaErrors.resourceNotFound("The resource " + resource + " does not exist.");
  }
}
