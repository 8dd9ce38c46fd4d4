package dev.virga.plugin.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.bucket.CreateBucket;
import dev.virga.plugin.s3.bucket.GetBucketAcl;
import dev.virga.plugin.s3.bucket.GetBucketLocation;
import dev.virga.plugin.s3.bucket.ListBuckets;
import dev.virga.plugin.s3.bucket.PutBucketAcl;
import dev.virga.plugin.s3.model.Bucket;
import dev.virga.plugin.s3.model.CommonPrefix;
import dev.virga.plugin.s3.model.CopyObjectResult;
import dev.virga.plugin.s3.model.DeleteMarkerEntry;
import dev.virga.plugin.s3.model.DeletedObject;
import dev.virga.plugin.s3.model.ObjectVersion;
import dev.virga.plugin.s3.model.Owner;
import dev.virga.plugin.s3.model.S3Error;
import dev.virga.plugin.s3.model.S3Object;
import dev.virga.plugin.s3.multipart.CompleteMultipartUpload;
import dev.virga.plugin.s3.multipart.CreateMultipartUpload;
import dev.virga.plugin.s3.object.CopyObject;
import dev.virga.plugin.s3.object.DeleteObjects;
import dev.virga.plugin.s3.object.GetObjectRetention;
import dev.virga.plugin.s3.object.ListObjectVersions;
import dev.virga.plugin.s3.object.ListObjectsV2;
import dev.virga.plugin.s3.object.PutObjectRetention;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Documents as AWS's reference has them are read, and written as SDKs read them.
class DocumentsTest {
  private static final S3Wire WIRE = new S3Wire();
  private static final Instant TIME = Instant.parse("2026-01-31T23:59:59Z");

  @Test
  void a_deletion_lists_its_objects_without_an_element_around_them() {
    var request =
        WIRE.read(
            DeleteObjects.Request.class,
            "POST",
            "/b?delete",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/">
              <Object><Key>a &amp; b</Key></Object>
              <Object><Key>c</Key><VersionId>v1</VersionId></Object>
              <Quiet>true</Quiet>
            </Delete>
            """);

    assertThat(request.bucket()).isEqualTo("b");
    assertThat(request.delete().quiet()).isTrue();
    assertThat(request.delete().objects()).extracting(it -> it.key()).containsExactly("a & b", "c");
    assertThat(request.delete().objects().getLast().versionId()).isEqualTo("v1");
  }

  @Test
  void a_deletion_answers_with_what_went_and_what_did_not() {
    assertThat(
            WIRE.document(
                new DeleteObjects.Response(
                    List.of(DeletedObject.of(it -> it.key = "a")),
                    null,
                    List.of(
                        S3Error.of(it -> {
                          it.key = "c";
                          it.code = "AccessDenied";
                        })))))
        .isEqualTo(
            "<DeleteResult><Deleted><Key>a</Key></Deleted>"
                + "<Error><Key>c</Key><Code>AccessDenied</Code></Error></DeleteResult>");
  }

  @Test
  void the_parts_of_an_upload_are_read_in_the_order_they_stand() {
    var request =
        WIRE.read(
            CompleteMultipartUpload.Request.class,
            "POST",
            "/b/a/k?uploadId=u",
            """
            <CompleteMultipartUpload>
              <Part><ETag>"x"</ETag><PartNumber>1</PartNumber></Part>
              <Part><PartNumber>2</PartNumber><ETag>y</ETag></Part>
            </CompleteMultipartUpload>
            """);

    assertThat(request.key()).isEqualTo("a/k");
    assertThat(request.multipartUpload()).isNotNull();
    assertThat(request.multipartUpload().parts())
        .extracting(part -> part.partNumber() + part.eTag())
        .containsExactly("1\"x\"", "2y");
  }

  @Test
  void the_type_of_a_grantee_is_an_attribute_with_a_namespace() {
    String grants =
        "<AccessControlList><Grant>"
            + "<Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xsi:type=\"CanonicalUser\"><ID>abc</ID></Grantee>"
            + "<Permission>FULL_CONTROL</Permission></Grant></AccessControlList>";
    String document =
        "<AccessControlPolicy><Owner><ID>abc</ID></Owner>" + grants + "</AccessControlPolicy>";

    var policy =
        WIRE.read(PutBucketAcl.Request.class, "PUT", "/b?acl", document).accessControlPolicy();

    assertThat(policy).isNotNull();
    assertThat(WIRE.document(new GetBucketAcl.Response(policy.owner(), policy.grants())))
        .isEqualTo(document);
  }

  @Test
  void a_retention_has_an_element_of_another_name_than_its_shape() {
    String document =
        "<Retention><Mode>GOVERNANCE</Mode>"
            + "<RetainUntilDate>2026-01-31T23:59:59.000Z</RetainUntilDate></Retention>";

    var request = WIRE.read(PutObjectRetention.Request.class, "PUT", "/b/k?retention", document);

    assertThat(WIRE.document(new GetObjectRetention.Response(request.retention())))
        .isEqualTo(document);
  }

  @Test
  void a_region_that_aws_opens_later_is_read() {
    var request =
        WIRE.read(
            CreateBucket.Request.class,
            "PUT",
            "/b/",
            "<CreateBucketConfiguration><LocationConstraint>mars-1</LocationConstraint>"
                + "</CreateBucketConfiguration>");

    assertThat(request.createBucketConfiguration()).isNotNull();
    assertThat(request.createBucketConfiguration().locationConstraint()).isEqualTo("mars-1");
  }

  @Test
  void a_location_is_the_text_of_the_whole_document() {
    assertThat(WIRE.document(GetBucketLocation.Response.of("eu-west-1")))
        .isEqualTo("<LocationConstraint>eu-west-1</LocationConstraint>");
    assertThat(WIRE.document(GetBucketLocation.Response.of(null)))
        .isEqualTo("<LocationConstraint/>");
    assertThat(WIRE.answer(GetBucketLocation.Response.of(null)).headers().first("Content-Type"))
        .contains("application/xml");
  }

  @Test
  void buckets_are_listed_with_their_owner() {
    assertThat(
            WIRE.document(
                ListBuckets.Response.of(it -> {
                  it.owner = new Owner(null, "abc");
                  it.buckets =
                      List.of(
                          Bucket.of(bucket -> {
                            bucket.name = "b";
                            bucket.creationDate = TIME;
                          }));
                })))
        .isEqualTo(
            "<ListAllMyBucketsResult><Buckets><Bucket><Name>b</Name>"
                + "<CreationDate>2026-01-31T23:59:59.000Z</CreationDate></Bucket></Buckets>"
                + "<Owner><ID>abc</ID></Owner></ListAllMyBucketsResult>");
  }

  @Test
  void versions_and_delete_markers_stand_beside_each_other() {
    assertThat(
            WIRE.document(
                ListObjectVersions.Response.of(it -> {
                  it.isTruncated = false;
                  it.versions =
                      List.of(
                          ObjectVersion.of(version -> version.key = "a"),
                          ObjectVersion.of(version -> version.eTag = "\"e\""));
                  it.deleteMarkers = List.of(DeleteMarkerEntry.of(marker -> marker.key = "a"));
                })))
        .isEqualTo(
            "<ListVersionsResult><IsTruncated>false</IsTruncated>"
                + "<Version><Key>a</Key></Version><Version><ETag>\"e\"</ETag></Version>"
                + "<DeleteMarker><Key>a</Key></DeleteMarker></ListVersionsResult>");
  }

  @Test
  void a_listing_has_contents_and_prefixes_without_elements_around_them() {
    assertThat(
            WIRE.document(
                ListObjectsV2.Response.of(it -> {
                  it.contents =
                      List.of(
                          S3Object.of(object -> object.key = "a"),
                          S3Object.of(object -> object.size = 5L));
                  it.commonPrefixes = List.of(new CommonPrefix("p/"), new CommonPrefix("q/"));
                  it.requestCharged = "requester";
                })))
        .isEqualTo(
            "<ListBucketResult><Contents><Key>a</Key></Contents><Contents><Size>5</Size></Contents>"
                + "<CommonPrefixes><Prefix>p/</Prefix></CommonPrefixes>"
                + "<CommonPrefixes><Prefix>q/</Prefix></CommonPrefixes></ListBucketResult>");
  }

  @Test
  void a_copy_answers_with_a_document_and_headers() {
    var response =
        CopyObject.Response.of(it -> {
          it.versionId = "v";
          it.copyObjectResult =
              CopyObjectResult.of(result -> {
                result.eTag = "\"e\"";
                result.lastModified = TIME;
              });
        });

    assertThat(WIRE.document(response))
        .isEqualTo(
            "<CopyObjectResult><ETag>\"e\"</ETag>"
                + "<LastModified>2026-01-31T23:59:59.000Z</LastModified></CopyObjectResult>");
    assertThat(WIRE.answer(response).headers().first("x-amz-version-id")).contains("v");
  }

  @Test
  void an_upload_begins_with_its_id_in_the_document_and_its_end_in_a_header() {
    var response =
        CreateMultipartUpload.Response.of(it -> {
          it.bucket = "b";
          it.key = "k";
          it.uploadId = "u";
          it.abortDate = TIME;
        });

    assertThat(WIRE.document(response))
        .isEqualTo(
            "<InitiateMultipartUploadResult><Bucket>b</Bucket><Key>k</Key>"
                + "<UploadId>u</UploadId></InitiateMultipartUploadResult>");
    assertThat(WIRE.answer(response).headers().first("x-amz-abort-date"))
        .contains("Sat, 31 Jan 2026 23:59:59 GMT");
  }
}
