/// Uploads by the forms of browsers
/// ([POST](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html)): a form's fields and
/// its file, the policy that allows them, and the answer that a browser gets.
@NullMarked
package dev.virga.plugin.s3.form;

import org.jspecify.annotations.NullMarked;
