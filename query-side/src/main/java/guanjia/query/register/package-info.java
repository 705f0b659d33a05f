/**
 * The register for reading: communities, units, persons; who owned and who lived in a unit on any
 * day; how people moved in and out. Its pages, its JSON, CSV and XLSX.
 *
 * <p>What a user sees is bounded by {@link guanjia.query.register.Scope}: by communities for staff,
 * by the own home for residents, and without any person for analysts.
 */
@NullMarked
package guanjia.query.register;

import org.jspecify.annotations.NullMarked;
