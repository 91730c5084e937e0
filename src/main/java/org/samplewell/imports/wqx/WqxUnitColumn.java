package org.samplewell.imports.wqx;

import static org.samplewell.imports.format.CsvColumn.Heading.beside;
import static org.samplewell.imports.format.CsvColumn.Heading.optional;
import static org.samplewell.imports.format.CsvColumn.Heading.required;

import org.samplewell.imports.format.CsvColumn;

/** The columns we read from a Water Quality Portal “station” file, with the headings of WQX 2.2 and of WQX 3.0. */
public enum WqxUnitColumn implements CsvColumn {
    ORGANIZATION(required("OrganizationIdentifier", "organization", "Org_Identifier")),
    ORGANIZATION_NAME(optional("OrganizationFormalName", "organization_name", "Org_FormalName")),
    CODE(required("MonitoringLocationIdentifier", "unit", "Location_Identifier")),
    NAME(optional("MonitoringLocationName", "name", "Location_Name")),
    TYPE(required("MonitoringLocationTypeName", "kind", "Location_Type")),
    DESCRIPTION(optional("MonitoringLocationDescriptionText", "description", "Location_Description")),
    LATITUDE(optional("LatitudeMeasure", "latitude", "Location_Latitude")),
    LONGITUDE(optional("LongitudeMeasure", "longitude", "Location_Longitude")),
    DATUM(beside("HorizontalCoordinateReferenceSystemDatumName", "Location_HorzCoordReferenceSystemDatum")),
    HUC(beside("HUCEightDigitCode", "Location_HUCEightDigitCode")),
    COUNTRY(beside("CountryCode", "Location_CountryCode")),
    STATE(beside("StateCode", "Location_StateCode")),
    COUNTY(beside("CountyCode", "Location_CountyCode"));

    private final Heading heading;

    WqxUnitColumn(Heading heading) {
        this.heading = heading;
    }

    @Override
    public Heading is() {
        return heading;
    }
}
