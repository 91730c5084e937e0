/** Proves that no request can end the server: known attacks, a bystander during them, and operations made to be dear. */
@NullMarked
package org.samplewell.budget;

import org.jspecify.annotations.NullMarked;
