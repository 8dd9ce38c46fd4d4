package dev.virga.plugin.lambda.policy;

import dev.virga.spi.Arn;
import dev.virga.spi.Principal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whom a statement allows something.
sealed interface PolicyPrincipal {
  /// Whether it is the one who asks.
  boolean matches(Caller caller);

  /// Everyone.
  record Anyone() implements PolicyPrincipal {
    @Override
    public boolean matches(Caller caller) {
      return true;
    }
  }

  /// An account, a user or a role.
  ///
  /// @param id an ARN, or the unique id of a user or role
  record Aws(String id) implements PolicyPrincipal {
    @Override
    public boolean matches(Caller caller) {
      return caller instanceof Caller.Signed(Principal who)
          && (isAccountOf(who) || id.equals(who.arn()) || isIdOf(who) || isRoleOf(who));
    }

    private boolean isAccountOf(Principal who) {
      return Arn.parse(id)
          .filter(it -> it.resource().equals("root") && it.account().equals(who.account()))
          .isPresent();
    }

    /// A session has the id of its role, a colon and its name.
    private boolean isIdOf(Principal who) {
      return id.equals(who.userId()) || who.userId().startsWith(id + ":");
    }

    /// The ARN of a session has its role's name, without the role's path.
    private boolean isRoleOf(Principal who) {
      Optional<Arn> session =
          Arn.parse(who.arn()).filter(it -> it.resourceType().equals("assumed-role"));
      Optional<Arn> role = Arn.parse(id).filter(it -> it.resourceType().equals("role"));
      return session.isPresent()
          && role.isPresent()
          && session.get().account().equals(role.get().account())
          && beforeSlash(session.get().resourceId()).equals(afterSlash(role.get().resourceId()));
    }

    private static String beforeSlash(String text) {
      int slash = text.indexOf('/');
      return slash < 0 ? text : text.substring(0, slash);
    }

    private static String afterSlash(String text) {
      return text.substring(text.lastIndexOf('/') + 1);
    }
  }

  /// An AWS service.
  ///
  /// @param name such as `s3.amazonaws.com`
  record Service(String name) implements PolicyPrincipal {
    private static final Pattern NAME =
        Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(amazonaws\\.com(\\.cn)?|amazon\\.com)");

    @Override
    public boolean matches(Caller caller) {
      return caller instanceof Caller.AwsService(String service) && service.equals(name);
    }
  }

  /// What a caller of AddPermission calls a principal.
  ///
  /// @param text an account, an ARN, a unique id, a service or `*`
  /// @param partition the partition of the function
  /// @throws dev.virga.spi.AwsException `InvalidParameterValueException` if it is none of these
  static PolicyPrincipal parse(String text, String partition) {
    if (text.equals("*")) {
      return new Anyone();
    } else if (text.matches("\\d{12}")) {
      return new Aws("arn:" + partition + ":iam::" + text + ":root");
    } else if (text.matches("A(IDA|ROA)[A-Z2-7]{16,}") || isEntity(text)) {
      return new Aws(text);
    } else if (Service.NAME.matcher(text).matches()) {
      return new Service(text);
    }
    throw PolicyErrors.invalidPrincipal();
  }

  private static boolean isEntity(String text) {
    return Arn.parse(text)
        .filter(it ->
            (it.service().equals("iam") || it.service().equals("sts"))
                && it.account().matches("\\d{12}")
                && it.resource()
                    .matches("root|(user|role|assumed-role|federated-user)/[\\w+=,.@/-]+"))
        .isPresent();
  }
}
