package dev.virga.plugin.cloudmap;

import static dev.virga.plugin.cloudmap.InstanceAttribute.AWS_ALIAS_DNS_NAME;
import static dev.virga.plugin.cloudmap.InstanceAttribute.AWS_EC2_INSTANCE_ID;
import static dev.virga.plugin.cloudmap.InstanceAttribute.AWS_INIT_HEALTH_STATUS;
import static dev.virga.plugin.cloudmap.InstanceAttribute.AWS_INSTANCE_CNAME;
import static dev.virga.plugin.cloudmap.InstanceAttribute.AWS_INSTANCE_IPV4;
import static dev.virga.plugin.cloudmap.InstanceAttribute.AWS_INSTANCE_IPV6;
import static dev.virga.plugin.cloudmap.InstanceAttribute.AWS_INSTANCE_PORT;

import dev.virga.plugin.cloudmap.model.NamespaceType;
import dev.virga.plugin.cloudmap.model.RecordType;
import dev.virga.plugin.cloudmap.model.RoutingPolicy;
import dev.virga.plugin.cloudmap.model.StoredNamespace;
import dev.virga.plugin.cloudmap.model.StoredService;
import java.net.Inet6Address;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the attributes of an instance may be, and which its service demands, as
/// [RegisterInstance](https://docs.aws.amazon.com/cloud-map/latest/api/API_RegisterInstance.html)
/// documents it.
final class InstanceRules {
  private static final int MOST_CUSTOM = 30;
  private static final int LONGEST_IN_ALL = 5_000;
  private static final int LARGEST_PORT = 65_535;
  private static final Pattern IPV4 =
      Pattern.compile("((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?!$)|$)){4}");
  private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");
  private static final Pattern HOST =
      Pattern.compile("(?=.{1,255}$)([a-zA-Z0-9_*-]{1,63}\\.)*[a-zA-Z0-9_-]{1,63}\\.?");
  private static final Pattern EC2_INSTANCE = Pattern.compile("i-[0-9a-zA-Z]{1,61}");

  private InstanceRules() {}

  static void check(
      StoredNamespace namespace, StoredService service, Map<String, String> attributes) {
    checkSize(attributes);
    checkValues(attributes);
    if (AWS_EC2_INSTANCE_ID.in(attributes)) {
      checkEc2Instance(namespace, attributes);
    } else if (AWS_ALIAS_DNS_NAME.in(attributes)) {
      checkAlias(service, attributes);
    } else {
      checkRecords(service, attributes);
    }
    if (service.service().healthCheckConfig() != null
        && !AWS_ALIAS_DNS_NAME.in(attributes)
        && !AWS_EC2_INSTANCE_ID.in(attributes)) {
      require(AWS_INSTANCE_PORT, attributes, "a health check");
    }
  }

  private static void checkSize(Map<String, String> attributes) {
    if (attributes.keySet().stream().filter(InstanceAttribute::custom).count() > MOST_CUSTOM) {
      throw CloudMapErrors.invalidInput(
          "An instance can't have more than " + MOST_CUSTOM + " custom attributes.");
    }
    int length =
        attributes.entrySet().stream()
            .mapToInt(it -> it.getKey().length() + it.getValue().length())
            .sum();
    if (length > LONGEST_IN_ALL) {
      throw CloudMapErrors.invalidInput(
          "The attributes of an instance can't be longer than "
              + LONGEST_IN_ALL
              + " characters in all.");
    }
  }

  private static void checkValues(Map<String, String> attributes) {
    check(AWS_INSTANCE_IPV4, attributes, it -> IPV4.matcher(it).matches());
    check(AWS_INSTANCE_IPV6, attributes, InstanceRules::isIpv6);
    check(AWS_INSTANCE_PORT, attributes, InstanceRules::isPort);
    check(AWS_INSTANCE_CNAME, attributes, it -> HOST.matcher(it).matches());
    check(AWS_ALIAS_DNS_NAME, attributes, it -> HOST.matcher(it).matches());
    check(AWS_EC2_INSTANCE_ID, attributes, it -> EC2_INSTANCE.matcher(it).matches());
    check(AWS_INIT_HEALTH_STATUS, attributes, it -> it.equals("HEALTHY") || it.equals("UNHEALTHY"));
  }

  private static void checkEc2Instance(StoredNamespace namespace, Map<String, String> attributes) {
    if (namespace.type() != NamespaceType.HTTP) {
      throw CloudMapErrors.invalidInput(
          AWS_EC2_INSTANCE_ID + " is supported in HTTP namespaces only.");
    }
    if (!attributes.keySet().stream()
        .allMatch(it ->
            it.equals(AWS_EC2_INSTANCE_ID.name()) || it.equals(AWS_INIT_HEALTH_STATUS.name()))) {
      throw CloudMapErrors.invalidInput(
          "Beside "
              + AWS_EC2_INSTANCE_ID
              + " there can be no other attribute than "
              + AWS_INIT_HEALTH_STATUS
              + ".");
    }
  }

  private static void checkAlias(StoredService service, Map<String, String> attributes) {
    if ((!service.has(RecordType.A) && !service.has(RecordType.AAAA))
        || service.has(RecordType.SRV)
        || service.routingPolicy() != RoutingPolicy.WEIGHTED) {
      throw CloudMapErrors.invalidInput(
          AWS_ALIAS_DNS_NAME
              + " needs a service with A or AAAA records and the routing policy WEIGHTED.");
    }
    if (Stream.of(AWS_INSTANCE_CNAME, AWS_INSTANCE_IPV4, AWS_INSTANCE_IPV6, AWS_INSTANCE_PORT)
        .anyMatch(it -> it.in(attributes))) {
      throw CloudMapErrors.invalidInput(
          AWS_ALIAS_DNS_NAME + " can't be combined with AWS_INSTANCE attributes.");
    }
  }

  private static void checkRecords(StoredService service, Map<String, String> attributes) {
    if (service.has(RecordType.A)) {
      require(AWS_INSTANCE_IPV4, attributes, "an A record");
    }
    if (service.has(RecordType.AAAA)) {
      require(AWS_INSTANCE_IPV6, attributes, "an AAAA record");
    }
    if (service.has(RecordType.CNAME)) {
      require(AWS_INSTANCE_CNAME, attributes, "a CNAME record");
    }
    if (service.has(RecordType.SRV)) {
      require(AWS_INSTANCE_PORT, attributes, "an SRV record");
      if (!AWS_INSTANCE_IPV6.in(attributes)) {
        require(AWS_INSTANCE_IPV4, attributes, "an SRV record");
      }
    }
  }

  private static void require(
      InstanceAttribute attribute, Map<String, String> attributes, String what) {
    if (!attribute.in(attributes)) {
      throw CloudMapErrors.invalidInput(
          "The attribute " + attribute + " is required by a service with " + what + ".");
    }
  }

  private static void check(
      InstanceAttribute attribute, Map<String, String> attributes, Predicate<String> rule) {
    String value = attribute.of(attributes);
    if (value != null && !rule.test(value)) {
      throw CloudMapErrors.invalidInput(
          "The attribute " + attribute + " has the value " + value + ", which is not valid.");
    }
  }

  private static boolean isIpv6(String text) {
    if (!IPV6.matcher(text).matches() || text.indexOf(':') < 0) {
      return false;
    }
    try {
      Inet6Address.ofLiteral(text);
      return true;
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static boolean isPort(String text) {
    return text.matches("\\d{1,5}") && Integer.parseInt(text) <= LARGEST_PORT;
  }
}
