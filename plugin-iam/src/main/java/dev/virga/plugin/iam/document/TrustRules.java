package dev.virga.plugin.iam.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The rules for trust policies of roles.
final class TrustRules {
  private static final Pattern ACTION =
      Pattern.compile(
          "sts:(assumerole(withsaml|withwebidentity)?|tagsession|setsourceidentity|setcontext"
              + "|.*[*?].*)");
  private static final Pattern AWS_PRINCIPAL =
      Pattern.compile(
          "\\*|[0-9]{12}|A[A-Z0-9]{15,127}"
              + "|arn:aws[a-z-]*:iam::[0-9]{12}:(root|(user|role)/.+)"
              + "|arn:aws[a-z-]*:sts::[0-9]{12}:(assumed-role/.+/.+|federated-user/.+)");
  private static final Pattern SERVICE_PRINCIPAL =
      Pattern.compile("[a-z0-9.-]+\\.(amazonaws\\.com(\\.cn)?|amazon\\.com|aws\\.internal)");
  private static final Pattern FEDERATED_PRINCIPAL =
      Pattern.compile(
          "arn:aws[a-z-]*:iam::[0-9]{12}:(saml-provider|oidc-provider)/.+"
              + "|\\*|[a-z0-9-]+(\\.[a-z0-9-]+)+");

  private static final Map<String, Pattern> FORMS =
      Map.of(
          Principals.AWS, AWS_PRINCIPAL,
          Principals.SERVICE, SERVICE_PRINCIPAL,
          Principals.FEDERATED, FEDERATED_PRINCIPAL);

  private final PolicyDocument policy;

  TrustRules(PolicyDocument policy) {
    this.policy = policy;
  }

  /// @throws dev.virga.spi.AwsException `MalformedPolicyDocument`
  void check() {
    String version = policy.version();
    if (version != null
        && !version.equals(PolicyDocument.FIRST)
        && !version.equals(PolicyDocument.CURRENT)) {
      throw DocumentErrors.syntax();
    }
    if (policy.statements().isEmpty()) {
      throw DocumentErrors.missingField("Statement");
    }
    policy.statements().forEach(TrustRules::checkStatement);
    checkSids(policy.statements());
  }

  private static void checkSids(List<PolicyStatement> statements) {
    var seen = new HashSet<String>();
    for (PolicyStatement statement : statements) {
      String sid = statement.sid();
      if (sid != null && !sid.isEmpty() && !seen.add(sid)) {
        throw DocumentErrors.sidTwice();
      }
    }
  }

  private static void checkStatement(PolicyStatement statement) {
    if (statement.effect() == null) {
      throw DocumentErrors.missingField("Effect");
    }
    Clause resources = statement.resources();
    if (resources != null) {
      throw DocumentErrors.prohibitedField(resources.negated() ? "NotResource" : "Resource");
    }
    Principals principals = statement.principals();
    if (principals == null || principals.byType().isEmpty()) {
      throw DocumentErrors.missingField("Principal");
    }
    Clause actions = statement.actions();
    if (actions == null || actions.patterns().isEmpty()) {
      throw DocumentErrors.missingField("Action");
    }
    for (String action : actions.patterns()) {
      if (!ACTION.matcher(action.toLowerCase(Locale.ROOT)).matches()) {
        throw DocumentErrors.notAssumeRole();
      }
    }
    principals.byType().forEach(TrustRules::checkPrincipals);
    statement.conditions().forEach(condition -> VendorRules.checkKey(condition.key()));
  }

  /// AWS writes the types of the principals that it refuses in capitals.
  private static void checkPrincipals(String type, List<String> names) {
    Pattern form = FORMS.get(type);
    for (String name : names) {
      if (form == null || !form.matcher(name).matches()) {
        throw DocumentErrors.invalidPrincipal(type.toUpperCase(Locale.ROOT), name);
      }
    }
  }
}
