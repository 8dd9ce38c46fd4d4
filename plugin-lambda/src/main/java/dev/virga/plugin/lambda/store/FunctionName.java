package dev.virga.plugin.lambda.store;

import dev.virga.spi.Arn;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the `FunctionName` and the `Qualifier` of a request name: a function, one of its versions or an
/// alias ([naming](https://docs.aws.amazon.com/lambda/latest/api/API_GetFunction.html)).
///
/// @param scope the account and region of the function
/// @param name its name alone
/// @param qualifier a version, `$LATEST` or the name of an alias; null where none is given
public record FunctionName(Scope scope, String name, @Nullable String qualifier) {
  /// The version that changes.
  public static final String LATEST = "$LATEST";

  private static final int MAX_NAME = 64;
  private static final Pattern PARTIAL =
      Pattern.compile(
          "(((?<region>[a-z][a-z-]+-\\d):)?(?<account>\\d{12}):)?(function:)?(?<name>[^:]+)(:(?<qualifier>[^:]+))?");
  private static final Pattern VERSION = Pattern.compile("[0-9]+");

  /// Takes a name, a partial ARN or an ARN apart, which has passed the validation of its request.
  ///
  /// @param functionName such as `my-function`, `my-function:v1`, `123456789012:function:my-function`
  /// @param qualifier what the request says besides, or null
  /// @throws dev.virga.spi.AwsException `ResourceNotFoundException` if the ARN is of another region,
  ///     `InvalidParameterValueException` if the name is too long or has another qualifier
  public static FunctionName of(
      String functionName, @Nullable String qualifier, RequestContext context) {
    var scope = context.scope();
    String rest = functionName;
    Optional<Arn> arn = Arn.parse(functionName);
    if (arn.isPresent()) {
      requireHere(arn.get().region(), scope);
      scope = new Scope(arn.get().account(), scope.region());
      rest = arn.get().resource();
    }
    var parts = PARTIAL.matcher(rest);
    if (!parts.matches()) {
      throw LambdaErrors.invalidParameterValue("Invalid function name: " + functionName);
    }
    String account = parts.group("account");
    String region = parts.group("region");
    if (region != null) {
      requireHere(region, scope);
    }
    if (account != null) {
      scope = new Scope(account, scope.region());
    }
    String name = Objects.requireNonNull(parts.group("name"));
    if (name.length() > MAX_NAME) {
      throw LambdaErrors.invalidParameterValue(
          ("1 validation error detected: Value '%s' at 'functionName' failed to satisfy constraint:"
                  + " Member must have length less than or equal to 64")
              .formatted(name));
    }
    return new FunctionName(scope, name, qualifier(parts.group("qualifier"), qualifier));
  }

  private static void requireHere(String region, Scope scope) {
    if (!region.equals(scope.region())) {
      throw LambdaErrors.resourceNotFound(
          "Functions from '%s' are not reachable in this region ('%s')"
              .formatted(region, scope.region()));
    }
  }

  private static @Nullable String qualifier(@Nullable String inName, @Nullable String given) {
    String explicit = given == null || given.isEmpty() ? null : given;
    if (inName != null && explicit != null && !inName.equals(explicit)) {
      throw LambdaErrors.invalidParameterValue(
          "The derived qualifier from the function name does not match the specified qualifier.");
    }
    return explicit == null ? inName : explicit;
  }

  /// Whether the qualifier can only be a version: `$LATEST` or digits.
  public static boolean isVersion(String qualifier) {
    return qualifier.equals(LATEST) || VERSION.matcher(qualifier).matches();
  }

  /// The same with another qualifier.
  public FunctionName qualified(@Nullable String other) {
    return new FunctionName(scope, name, other);
  }

  /// The ARN, with the qualifier where there is one.
  public String arn() {
    return qualifier == null ? functionArn() : functionArn() + ":" + qualifier;
  }

  /// The ARN of the function, without a qualifier.
  public String functionArn() {
    return Arn.of("lambda", scope, "function:" + name).toString();
  }
}
