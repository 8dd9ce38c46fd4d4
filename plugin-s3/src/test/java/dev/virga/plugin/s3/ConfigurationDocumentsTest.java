package dev.virga.plugin.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.configuration.GetBucketCors;
import dev.virga.plugin.s3.configuration.GetBucketInventoryConfiguration;
import dev.virga.plugin.s3.configuration.GetBucketLifecycleConfiguration;
import dev.virga.plugin.s3.configuration.GetBucketNotificationConfiguration;
import dev.virga.plugin.s3.configuration.GetBucketPolicy;
import dev.virga.plugin.s3.configuration.GetBucketWebsite;
import dev.virga.plugin.s3.configuration.PutBucketCors;
import dev.virga.plugin.s3.configuration.PutBucketInventoryConfiguration;
import dev.virga.plugin.s3.configuration.PutBucketLifecycleConfiguration;
import dev.virga.plugin.s3.configuration.PutBucketNotificationConfiguration;
import dev.virga.plugin.s3.configuration.PutBucketPolicy;
import dev.virga.plugin.s3.configuration.PutBucketWebsite;
import org.junit.jupiter.api.Test;

/// What a client puts as the configuration of a bucket comes back with every element.
class ConfigurationDocumentsTest {
  private static final S3Wire WIRE = new S3Wire();

  @Test
  void lifecycle_rules_come_back_as_they_were_put() {
    String document =
        "<LifecycleConfiguration>"
            + "<Rule><Expiration><Date>2026-01-31T23:59:59.000Z</Date></Expiration><ID>one</ID>"
            + "<Filter><And><Prefix>logs/</Prefix><Tag><Key>k</Key><Value>v</Value></Tag>"
            + "<Tag><Key>k2</Key><Value>v2</Value></Tag>"
            + "<ObjectSizeGreaterThan>500</ObjectSizeGreaterThan></And></Filter>"
            + "<Status>Enabled</Status>"
            + "<Transition><Days>30</Days><StorageClass>STANDARD_IA</StorageClass></Transition>"
            + "<Transition><Days>90</Days><StorageClass>SOME_NEW_CLASS</StorageClass></Transition>"
            + "</Rule>"
            + "<Rule><ID>two</ID><Filter><Prefix></Prefix></Filter><Status>Disabled</Status>"
            + "<AbortIncompleteMultipartUpload><DaysAfterInitiation>7</DaysAfterInitiation>"
            + "</AbortIncompleteMultipartUpload></Rule></LifecycleConfiguration>";

    var request =
        WIRE.read(PutBucketLifecycleConfiguration.Request.class, "PUT", "/b?lifecycle", document);

    assertThat(request.lifecycleConfiguration()).isNotNull();
    assertThat(
            WIRE.document(
                new GetBucketLifecycleConfiguration.Response(
                    request.lifecycleConfiguration().rules(), null)))
        .isEqualTo(document);
  }

  @Test
  void notifications_come_back_as_they_were_put() {
    String document =
        "<NotificationConfiguration>"
            + "<TopicConfiguration><Id>t</Id><Topic>arn:aws:sns:us-east-1:1:t</Topic>"
            + "<Event>s3:ObjectCreated:*</Event></TopicConfiguration>"
            + "<QueueConfiguration><Id>q</Id><Queue>arn:aws:sqs:us-east-1:1:q</Queue>"
            + "<Event>s3:ObjectRemoved:*</Event></QueueConfiguration>"
            + "<CloudFunctionConfiguration><Id>f</Id>"
            + "<CloudFunction>arn:aws:lambda:us-east-1:1:function:f</CloudFunction>"
            + "<Event>s3:ObjectCreated:Put</Event><Event>s3:ObjectCreated:Copy</Event>"
            + "<Filter><S3Key><FilterRule><Name>prefix</Name><Value>in/</Value></FilterRule>"
            + "<FilterRule><Name>Suffix</Name><Value>.png</Value></FilterRule></S3Key></Filter>"
            + "</CloudFunctionConfiguration>"
            + "<EventBridgeConfiguration/></NotificationConfiguration>";

    var put =
        WIRE.read(
                PutBucketNotificationConfiguration.Request.class,
                "PUT",
                "/b?notification",
                document)
            .notificationConfiguration();

    assertThat(
            WIRE.document(
                GetBucketNotificationConfiguration.Response.of(it -> {
                  it.topicConfigurations = put.topicConfigurations();
                  it.queueConfigurations = put.queueConfigurations();
                  it.lambdaFunctionConfigurations = put.lambdaFunctionConfigurations();
                  it.eventBridgeConfiguration = put.eventBridgeConfiguration();
                })))
        .isEqualTo(document);
  }

  @Test
  void a_website_comes_back_as_it_was_put() {
    String document =
        "<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument>"
            + "<ErrorDocument><Key>404.html</Key></ErrorDocument>"
            + "<RoutingRules><RoutingRule>"
            + "<Condition><KeyPrefixEquals>docs/</KeyPrefixEquals></Condition>"
            + "<Redirect><Protocol>https</Protocol>"
            + "<ReplaceKeyPrefixWith>documents/</ReplaceKeyPrefixWith></Redirect>"
            + "</RoutingRule></RoutingRules></WebsiteConfiguration>";

    var put =
        WIRE.read(PutBucketWebsite.Request.class, "PUT", "/b?website", document)
            .websiteConfiguration();

    assertThat(
            WIRE.document(
                GetBucketWebsite.Response.of(it -> {
                  it.indexDocument = put.indexDocument();
                  it.errorDocument = put.errorDocument();
                  it.routingRules = put.routingRules();
                })))
        .isEqualTo(document);
  }

  @Test
  void cross_origin_rules_come_back_as_they_were_put() {
    String document =
        "<CORSConfiguration><CORSRule><AllowedHeader>*</AllowedHeader>"
            + "<AllowedMethod>GET</AllowedMethod><AllowedMethod>PUT</AllowedMethod>"
            + "<AllowedOrigin>http://a.example</AllowedOrigin>"
            + "<AllowedOrigin>http://b.example</AllowedOrigin>"
            + "<ExposeHeader>ETag</ExposeHeader><MaxAgeSeconds>3000</MaxAgeSeconds>"
            + "</CORSRule></CORSConfiguration>";

    var request = WIRE.read(PutBucketCors.Request.class, "PUT", "/b?cors", document);

    assertThat(WIRE.document(new GetBucketCors.Response(request.corsConfiguration().corsRules())))
        .isEqualTo(document);
  }

  @Test
  void an_inventory_comes_back_as_it_was_put() {
    String document =
        "<InventoryConfiguration><Destination><S3BucketDestination>"
            + "<Bucket>arn:aws:s3:::reports</Bucket><Format>CSV</Format>"
            + "<Encryption><SSE-S3/></Encryption>"
            + "</S3BucketDestination></Destination><IsEnabled>true</IsEnabled><Id>daily</Id>"
            + "<IncludedObjectVersions>All</IncludedObjectVersions>"
            + "<OptionalFields><Field>Size</Field><Field>ETag</Field></OptionalFields>"
            + "<Schedule><Frequency>Daily</Frequency></Schedule></InventoryConfiguration>";

    var request =
        WIRE.read(
            PutBucketInventoryConfiguration.Request.class,
            "PUT",
            "/b?inventory&id=daily",
            document);

    assertThat(request.id()).isEqualTo("daily");
    assertThat(
            WIRE.document(
                new GetBucketInventoryConfiguration.Response(request.inventoryConfiguration())))
        .isEqualTo(document);
  }

  @Test
  void a_policy_is_the_body_itself() {
    String policy = "{\"Version\": \"2012-10-17\"}";

    var request = WIRE.read(PutBucketPolicy.Request.class, "PUT", "/b?policy", policy);

    assertThat(request.policy()).isEqualTo(policy);
    assertThat(WIRE.document(new GetBucketPolicy.Response(policy))).isEqualTo(policy);
  }
}
