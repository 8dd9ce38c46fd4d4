package dev.virga.spi;

import java.util.Optional;

/// An [Amazon Resource Name](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html).
///
/// @param partition such as `aws`
/// @param service such as `ecs`
/// @param region a region, or the empty string for global resources
/// @param account twelve digits, or the empty string
/// @param resource everything after the fifth colon
public record Arn(
    String partition, String service, String region, String account, String resource) {

  /// The ARN of a regional resource.
  public static Arn of(String service, Scope scope, String resource) {
    return new Arn(scope.partition(), service, scope.region(), scope.account(), resource);
  }

  /// Takes an ARN apart; nothing where the text is not one.
  public static Optional<Arn> parse(String text) {
    String[] parts = text.split(":", 6);
    return parts.length == 6 && parts[0].equals("arn") && !parts[1].isEmpty() && !parts[2].isEmpty()
        ? Optional.of(new Arn(parts[1], parts[2], parts[3], parts[4], parts[5]))
        : Optional.empty();
  }

  /// The type of the resource: what stands before the first `/` or `:` of the resource.
  public String resourceType() {
    int end = separator();
    return end < 0 ? "" : resource.substring(0, end);
  }

  /// The resource without its type.
  public String resourceId() {
    return resource.substring(separator() + 1);
  }

  /// Whether the resource is one of a scope.
  public boolean in(Scope scope) {
    return region.equals(scope.region()) && account.equals(scope.account());
  }

  private int separator() {
    for (int i = 0; i < resource.length(); i++) {
      if (resource.charAt(i) == '/' || resource.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  @Override
  public String toString() {
    return "arn:" + partition + ":" + service + ":" + region + ":" + account + ":" + resource;
  }
}
