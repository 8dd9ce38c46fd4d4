package dev.virga.plugin.lambda.layer;

import dev.virga.spi.Arn;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import java.util.Optional;

/// What the `LayerName` of a request names: a layer of the caller, or by its ARN one of another account.
///
/// @param scope the account and region of the layer
/// @param name its name alone
record LayerName(Scope scope, String name) {
  private static final String TYPE = "layer";

  /// A version of a layer.
  record Version(LayerName layer, long number) {
    String arn() {
      return layer.versionArn(number);
    }
  }

  /// Takes a name or an ARN, which has passed the validation of its request.
  ///
  /// @throws dev.virga.spi.AwsException `ResourceNotFoundException` if the ARN is of another region
  static LayerName of(String layerName, RequestContext context) {
    return Arn.parse(layerName)
        .map(arn -> new LayerName(new Scope(arn.account(), arn.region()), arn.resourceId()))
        .map(layer -> {
          if (!layer.scope().region().equals(context.scope().region())) {
            throw LayerErrors.notFound();
          }
          return layer;
        })
        .orElseGet(() -> new LayerName(context.scope(), layerName));
  }

  /// Takes the ARN of a layer version apart; nothing where the text is not one.
  static Optional<Version> version(String layerVersionArn) {
    return Arn.parse(layerVersionArn)
        .filter(arn -> arn.service().equals("lambda") && arn.resourceType().equals(TYPE))
        .flatMap(arn -> {
          String[] parts = arn.resourceId().split(":", -1);
          return parts.length == 2 && parts[1].matches("[0-9]{1,18}")
              ? Optional.of(
                  new Version(
                      new LayerName(new Scope(arn.account(), arn.region()), parts[0]),
                      Long.parseLong(parts[1])))
              : Optional.empty();
        });
  }

  /// Refuses a layer of another account.
  ///
  /// @param action what the caller wants to do
  /// @throws dev.virga.spi.AwsException `AccessDeniedException`
  void requireOwn(RequestContext context, String action) {
    if (!scope.equals(context.scope())) {
      throw LayerErrors.accessDenied(context.principal(), action, arn());
    }
  }

  /// A version of it.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidParameterValueException` if there can be no such number
  Version version(long number) {
    if (number < 1) {
      throw LayerErrors.versionTooLow();
    }
    return new Version(this, number);
  }

  /// The ARN of the layer.
  String arn() {
    return Arn.of("lambda", scope, TYPE + ":" + name).toString();
  }

  /// The ARN of a version.
  String versionArn(long number) {
    return arn() + ":" + number;
  }
}
