package dev.virga.plugin.s3.object;

import dev.virga.plugin.s3.model.Grant;
import dev.virga.plugin.s3.model.Grantee;
import dev.virga.plugin.s3.model.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads `x-amz-grant-…`: `id="…", uri="…"`.
final class GrantHeader {
  private static final Pattern GRANTEE =
      Pattern.compile("\\s*(\\w+)\\s*=\\s*(?:\"([^\"]*)\"|([^\",\\s]+))\\s*");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");
  private static final Set<String> KNOWN_GROUPS =
      Set.of(CannedAcl.ALL_USERS, CannedAcl.AUTHENTICATED_USERS, CannedAcl.LOG_DELIVERY);

  private GrantHeader() {}

  /// The grants of a header; none where it is absent.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidArgument` or `UnresolvableGrantByEmailAddress`
  static List<Grant> read(String header, @Nullable String value, Permission permission) {
    if (value == null) {
      return List.of();
    }
    var grants = new ArrayList<Grant>();
    for (String part : value.split(",", -1)) {
      Matcher matcher = GRANTEE.matcher(part);
      if (!matcher.matches()) {
        throw AclErrors.unreadableGrant(header, value);
      }
      String quoted = matcher.group(2);
      String text = quoted == null ? matcher.group(3) : quoted;
      Grantee grantee =
          switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
            case "id" -> user(text);
            case "uri" -> group(text);
            case "emailaddress" -> throw AclErrors.unresolvableEmail();
            default -> throw AclErrors.unreadableGrant(header, value);
          };
      grants.add(new Grant(grantee, permission));
    }
    return grants;
  }

  /// A canonical user whose id has the form of one.
  static Grantee user(String id) {
    if (!ID.matcher(id).matches()) {
      throw AclErrors.invalidId(id);
    }
    return CannedAcl.user(id);
  }

  /// One of the groups that S3 has.
  static Grantee group(String uri) {
    if (!KNOWN_GROUPS.contains(uri)) {
      throw AclErrors.invalidGroup(uri);
    }
    return CannedAcl.group(uri);
  }
}
