/**
 * The settings, one record per part of the product. Each setting stands once, with its default and its range. The WAR does not
 * deploy when a setting is misspelt, is not understood or is out of range. Start reading at {@code Settings}.
 */
@NullMarked
package org.samplewell.settings;

import org.jspecify.annotations.NullMarked;
