package dev.virga.plugin.lambda.policy;

import dev.virga.plugin.lambda.model.FunctionUrlAuthType;
import dev.virga.plugin.lambda.policy.Condition.Operator;
import dev.virga.spi.Arn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A statement of a function's policy, as it is kept: what AddPermission was asked for.
///
/// @param statementId what identifies it within its policy
/// @param principal whom it allows something, in the caller's words
/// @param action what it allows
/// @param resource the ARN of the function, version or alias
public record PolicyStatement(
    String statementId,
    String principal,
    String action,
    String resource,
    @Nullable String sourceArn,
    @Nullable String sourceAccount,
    @Nullable String eventSourceToken,
    @Nullable String principalOrgId,
    @Nullable FunctionUrlAuthType functionUrlAuthType,
    @Nullable Boolean invokedViaFunctionUrl) {

  /// Whom it allows something.
  PolicyPrincipal who() {
    return PolicyPrincipal.parse(principal, Arn.parse(resource).map(Arn::partition).orElseThrow());
  }

  /// What must hold for it to count.
  List<Condition> conditions() {
    var conditions = new ArrayList<Condition>();
    add(conditions, Operator.STRING_EQUALS, "AWS:SourceAccount", sourceAccount);
    add(conditions, Operator.STRING_EQUALS, "lambda:EventSourceToken", eventSourceToken);
    add(conditions, Operator.STRING_EQUALS, "aws:PrincipalOrgID", principalOrgId);
    add(conditions, Operator.STRING_EQUALS, "lambda:FunctionUrlAuthType", functionUrlAuthType);
    add(conditions, Operator.BOOL, "lambda:InvokedViaFunctionUrl", invokedViaFunctionUrl);
    add(conditions, Operator.ARN_LIKE, "AWS:SourceArn", sourceArn);
    return conditions;
  }

  /// Whether it allows someone to do something.
  ///
  /// @param wanted the action, such as `lambda:InvokeFunction`
  /// @param context what is known of the request, by lower-case key
  boolean allows(Caller caller, String wanted, Map<String, String> context) {
    return allowsAction(wanted)
        && who().matches(caller)
        && conditions().stream().allMatch(it -> it.holds(context));
  }

  private boolean allowsAction(String wanted) {
    return action.equals("*")
        || (action.equals("lambda:*") && wanted.toLowerCase(Locale.ROOT).startsWith("lambda:"))
        || action.equalsIgnoreCase(wanted);
  }

  private static void add(
      List<Condition> conditions, Operator operator, String key, @Nullable Object value) {
    if (value != null) {
      conditions.add(new Condition(operator, key, value.toString()));
    }
  }
}
