package org.samplewell.imports.wqx;

import static org.samplewell.imports.format.CsvColumn.Heading.beside;
import static org.samplewell.imports.format.CsvColumn.Heading.optional;
import static org.samplewell.imports.format.CsvColumn.Heading.required;

import org.samplewell.imports.format.CsvColumn;

/** The columns we read from a Water Quality Portal “result” file, with the headings of WQX 2.2 and of WQX 3.0. */
public enum WqxResultColumn implements CsvColumn {
    ORGANIZATION(required("OrganizationIdentifier", "organization", "Org_Identifier")),
    ORGANIZATION_NAME(optional("OrganizationFormalName", "organization_name", "Org_FormalName")),
    UNIT(required("MonitoringLocationIdentifier", "unit", "Location_Identifier")),

    SAMPLE(required("ActivityIdentifier", "sample", "Activity_ActivityIdentifier")),
    ACTIVITY_TYPE(optional("ActivityTypeCode", "qc_kind", "Activity_TypeCode")),
    MEDIA(optional("ActivityMediaName", "media", "Activity_Media")),
    MEDIA_SUBDIVISION(beside("ActivityMediaSubdivisionName", "Activity_MediaSubdivision")),
    START_DATE(required("ActivityStartDate", "collected_at", "Activity_StartDate")),
    START_TIME(beside("ActivityStartTime/Time", "Activity_StartTime")),
    START_ZONE(beside("ActivityStartTime/TimeZoneCode", "Activity_StartTimeZone")),
    END_DATE(beside("ActivityEndDate", "Activity_EndDate")),
    END_TIME(beside("ActivityEndTime/Time", "Activity_EndTime")),
    END_ZONE(beside("ActivityEndTime/TimeZoneCode", "Activity_EndTimeZone")),
    RELATIVE_DEPTH(beside("ActivityRelativeDepthName", "Activity_DepthHeightRelative")),
    DEPTH(optional("ActivityDepthHeightMeasure/MeasureValue", "depth", "Activity_DepthHeightMeasure")),
    DEPTH_UOM(optional("ActivityDepthHeightMeasure/MeasureUnitCode", "depth_uom", "Activity_DepthHeightMeasureUnit")),
    TOP_DEPTH(beside("ActivityTopDepthHeightMeasure/MeasureValue", "Activity_TopDepthHeightMeasure")),
    TOP_DEPTH_UOM(beside("ActivityTopDepthHeightMeasure/MeasureUnitCode", "Activity_TopDepthHeightMeasureUnit")),
    BOTTOM_DEPTH(beside("ActivityBottomDepthHeightMeasure/MeasureValue", "Activity_BottomDepthHeightMeasure")),
    BOTTOM_DEPTH_UOM(
            beside("ActivityBottomDepthHeightMeasure/MeasureUnitCode", "Activity_BottomDepthHeightMeasureUnit")),
    COLLECTED_BY(optional("ActivityConductingOrganizationText", "collected_by", "Activity_ConductingOrganization")),
    ACTIVITY_COMMENT(optional("ActivityCommentText", "sample_remarks", "Activity_Comment")),

    RESULT(required("ResultIdentifier", "result", "Result_MeasureIdentifier")),
    ANALYTE(required("CharacteristicName", "analyte", "Result_Characteristic")),
    FRACTION(optional("ResultSampleFractionText", "fraction", "Result_SampleFraction")),
    SPECIATION(optional("MethodSpeciationName", "speciation", "MethodSpecificationName", "Result_MethodSpeciation")),
    VALUE(required("ResultMeasureValue", "value", "Result_Measure")),
    UOM(optional("ResultMeasure/MeasureUnitCode", "uom", "Result_MeasureUnit")),
    CONDITION(beside("ResultDetectionConditionText", "Result_ResultDetectionCondition")),
    QUALIFIER(optional("MeasureQualifierCode", "qualifier", "Result_MeasureQualifierCode")),
    LIMIT_TYPE(beside("DetectionQuantitationLimitTypeName", "DetectionLimit_TypeA")),
    LIMIT(beside("DetectionQuantitationLimitMeasure/MeasureValue", "DetectionLimit_MeasureA")),
    LIMIT_UOM(beside("DetectionQuantitationLimitMeasure/MeasureUnitCode", "DetectionLimit_MeasureUnitA")),
    STATUS(optional("ResultStatusIdentifier", "status", "Result_MeasureStatusIdentifier")),
    VALUE_TYPE(optional("ResultValueTypeName", "value_type", "Result_MeasureType")),
    METHOD(optional("ResultAnalyticalMethod/MethodIdentifier", "method", "ResultAnalyticalMethod_Identifier")),
    METHOD_CONTEXT(
            beside("ResultAnalyticalMethod/MethodIdentifierContext", "ResultAnalyticalMethod_IdentifierContext")),
    METHOD_NAME(beside("ResultAnalyticalMethod/MethodName", "ResultAnalyticalMethod_Name")),
    LABORATORY(optional("LaboratoryName", "laboratory", "LabInfo_Name")),
    ANALYSIS_DATE(optional("AnalysisStartDate", "analysed_at", "LabInfo_AnalysisStartDate")),
    ANALYSIS_TIME(beside("AnalysisStartTime/Time", "LabInfo_AnalysisStartTime")),
    ANALYSIS_ZONE(beside("AnalysisStartTime/TimeZoneCode", "LabInfo_AnalysisStartTimeZone")),
    RESULT_COMMENT(optional("ResultCommentText", "result_remarks", "Result_Comment")),
    LAB_COMMENT(beside("ResultLaboratoryCommentText", "LabInfo_LaboratoryComment")),

    STATISTICAL_BASE(beside("StatisticalBaseCode", "Result_StatisticalBase")),
    WEIGHT_BASIS(beside("ResultWeightBasisText", "Result_MeasureWeightBasis")),
    TIME_BASIS(beside("ResultTimeBasisText", "Result_MeasureTimeBasis")),
    TEMPERATURE_BASIS(beside("ResultTemperatureBasisText", "Result_MeasureTemperatureBasis")),
    PARTICLE_SIZE(beside("ResultParticleSizeBasisText", "Result_MeasureParticleSizeBasis")),
    RESULT_DEPTH(beside("ResultDepthHeightMeasure/MeasureValue", "ResultDepthHeight_Measure")),
    RESULT_DEPTH_UOM(beside("ResultDepthHeightMeasure/MeasureUnitCode", "ResultDepthHeight_MeasureUnit")),
    TAXON(beside("SubjectTaxonomicName", "ResultBiological_Taxon")),
    PARAMETER_CODE(beside("USGSPCode", "USGSpcode"));

    private final Heading heading;

    WqxResultColumn(Heading heading) {
        this.heading = heading;
    }

    @Override
    public Heading is() {
        return heading;
    }
}
